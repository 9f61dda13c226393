using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>
/// A page made ready to be recorded: checked against the invariants, addressed, its statements identified and everything compressed, all of it outside the one writer. Of what a page holds it keeps
/// no more than recording needs.
/// </summary>
public sealed class PreparedReading
{
    private PreparedReading(ReadPage page, PreparedReading? volume = null)
    {
        Source = page.Source;
        var document = page.Document;
        Facts = DocumentFacts.Of(document);
        Refusal = CheckReading.Refusal(page);
        if (Refusal is not null)
            return;
        Unfiled = document switch
        {
            _ when document.Leaves.Any(leaf => leaf.Kind is LeafKind.Part) => UnfiledReason.Volume,
            { Jurisdiction: null } => UnfiledReason.JurisdictionUnknown,
            { Edition: null } => UnfiledReason.EditionUnknown,
            _ => null,
        };
        if (Unfiled is null)
        {
            Address = new PageAddress(document.Product, document.Edition!.Value, 0, document.Jurisdiction!, document.Theme);
            Indexed = IndexedText.Of(document);
            Statements = [.. page.Statements.Select(statement => (Id: StatementId.Of(statement), Statement: statement)).DistinctBy(pair => pair.Id)];
        }
        PackedJson = Pack(document, Statements);
        PackedBytes = volume?.PackedBytes ?? Compressed.Pack(Source.Bytes.Span);
        // A page in UTF-8 is read as it is: then both are the same bytes.
        PackedText = volume?.PackedText ?? (document.Text.Hash == Source.Id.Value ? PackedBytes : Compressed.Pack(Encoding.UTF8.GetBytes(document.Text.Text)));
        Parts = [.. page.Parts.Select(part => new PreparedReading(part, this))];
        Refusal = Parts.Select(part => part.Refusal).FirstOrDefault(refusal => refusal is not null);
    }

    internal Source Source { get; }

    internal DocumentFacts Facts { get; }

    /// <summary>The reports of a volume.</summary>
    internal ImmutableArray<PreparedReading> Parts { get; } = [];

    /// <summary>Why the page cannot be recorded at all, or null.</summary>
    internal string? Refusal { get; }

    /// <summary>Why its content gives it no address, or null.</summary>
    internal UnfiledReason? Unfiled { get; }

    internal PageAddress? Address { get; }

    /// <summary>What it says, each once; none without an address, because a statement needs its jurisdiction and edition.</summary>
    internal ImmutableArray<(StatementId Id, Statement Statement)> Statements { get; } = [];

    /// <summary>What the search index reads of it; null without an address.</summary>
    internal IndexedText? Indexed { get; }

    /// <summary>Document and statements as canonical JSON, compressed.</summary>
    internal byte[] PackedJson { get; } = [];

    internal byte[] PackedText { get; } = [];

    internal byte[] PackedBytes { get; } = [];

    /// <summary>Makes a page ready; any number of threads may do so at once.</summary>
    public static PreparedReading Of(ReadPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new PreparedReading(page);
    }

    /// <summary>Makes pages ready, on all processors.</summary>
    internal static ImmutableArray<PreparedReading> Of(IReadOnlyList<ReadPage> pages)
    {
        var prepared = new PreparedReading[pages.Count];
        Parallel.For(0, pages.Count, i => prepared[i] = new PreparedReading(pages[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(prepared);
    }

    /// <summary>The document alone, for a page whose address is taken, so that its statements stand nowhere.</summary>
    internal byte[] PackedWithoutStatements() => Pack(ReadDocument(), []);

    /// <summary>The document, out of what is packed: few readings need it again, and as objects it is many times as large, which a page that waits would make the collector move.</summary>
    internal ReportDocument ReadDocument()
    {
        using var json = JsonDocument.Parse(Compressed.Unpack(PackedJson));
        return DocumentJson.Read(json.RootElement.GetProperty("document"), Encoding.UTF8.GetString(Compressed.Unpack(PackedText)));
    }

    /// <summary>A document that stands under no address as it is stored.</summary>
    internal static byte[] PackedWithoutStatements(ReportDocument document) => Pack(document, []);

    private static byte[] Pack(ReportDocument document, ImmutableArray<(StatementId Id, Statement Statement)> statements) =>
        CanonicalJson.Write((document, statements), Write, Compressed.Pack);

    private static void Write(CanonicalWriter json, (ReportDocument Document, ImmutableArray<(StatementId Id, Statement Statement)> Statements) reading)
    {
        json.StartObject();
        json.Member("document", reading.Document, DocumentJson.Write);
        json.Items("statements", reading.Statements, static (json, pair) => StatementJson.Write(json, pair.Statement));
        json.EndObject();
    }
}
