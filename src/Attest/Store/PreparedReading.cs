using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>
/// A page made ready to be recorded: checked against the invariants, addressed, its statements identified and everything compressed, all of it outside the one writer.
/// </summary>
internal sealed class PreparedReading
{
    private PreparedReading(ReadPage page, PreparedReading? volume = null)
    {
        Source = page.Source;
        Document = page.Document;
        Refusal = CheckReading.Refusal(page);
        if (Refusal is not null)
            return;
        Unfiled = Document switch
        {
            _ when Document.Leaves.Any(leaf => leaf.Kind is LeafKind.Part) => UnfiledReason.Volume,
            { Jurisdiction: null } => UnfiledReason.JurisdictionUnknown,
            { Edition: null } => UnfiledReason.EditionUnknown,
            _ => null,
        };
        if (Unfiled is null)
        {
            Address = new PageAddress(Document.Product, Document.Edition!.Value, 0, Document.Jurisdiction!, Document.Theme);
            Indexed = IndexedText.Of(Document);
            Statements = [.. page.Statements.Select(statement => (Id: StatementId.Of(statement), Statement: statement)).DistinctBy(pair => pair.Id)];
        }
        Json = JsonOf(Document, Statements);
        PackedJson = Compressed.Pack(Json);
        PackedText = volume?.PackedText ?? Compressed.Pack(Encoding.UTF8.GetBytes(Document.Text.Text));
        PackedBytes = volume?.PackedBytes ?? Compressed.Pack(Source.Bytes.Span);
        Parts = [.. page.Parts.Select(part => new PreparedReading(part, this))];
        Refusal = Parts.Select(part => part.Refusal).FirstOrDefault(refusal => refusal is not null);
    }

    public Source Source { get; }

    public ReportDocument Document { get; }

    /// <summary>The reports of a volume.</summary>
    public ImmutableArray<PreparedReading> Parts { get; } = [];

    /// <summary>Why the page cannot be recorded at all, or null.</summary>
    public string? Refusal { get; }

    /// <summary>Why its content gives it no address, or null.</summary>
    public UnfiledReason? Unfiled { get; }

    public PageAddress? Address { get; }

    /// <summary>What it says, each once; none without an address, because a statement needs its jurisdiction and edition.</summary>
    public ImmutableArray<(StatementId Id, Statement Statement)> Statements { get; } = [];

    /// <summary>What the search index reads of it; null without an address.</summary>
    public IndexedText? Indexed { get; }

    /// <summary>Document and statements as canonical JSON.</summary>
    public byte[] Json { get; } = [];

    public byte[] PackedJson { get; } = [];

    public byte[] PackedText { get; } = [];

    public byte[] PackedBytes { get; } = [];

    /// <summary>Makes pages ready, on all processors.</summary>
    public static ImmutableArray<PreparedReading> Of(IReadOnlyList<ReadPage> pages)
    {
        var prepared = new PreparedReading[pages.Count];
        Parallel.For(0, pages.Count, i => prepared[i] = new PreparedReading(pages[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(prepared);
    }

    /// <summary>The document alone, for a page whose address is taken, so that its statements stand nowhere.</summary>
    public byte[] JsonWithoutStatements() => JsonOf(Document, []);

    /// <summary>A document that stands under no address as it is stored.</summary>
    public static byte[] JsonWithoutStatements(ReportDocument document) => JsonOf(document, []);

    private static byte[] JsonOf(ReportDocument document, ImmutableArray<(StatementId Id, Statement Statement)> statements) => CanonicalJson.Write(new JsonObject
    {
        ["document"] = DocumentJson.Write(document),
        ["statements"] = JsonParts.Array(statements, pair => StatementJson.Write(pair.Statement)),
    });
}
