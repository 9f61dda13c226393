using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Editions;
using Attest.Publishing.References;
using Attest.Registers;

namespace Attest.Publishing.Packs;

/// <summary>
/// Writes the data pack of an edition: a bag with its tables, its statements with all their evidence, its sources for bibliographies, where all of it comes from, and the edition itself, from which everything else in it
/// follows. The same edition gives the same bytes (I6), those of the SQLite file as far as SQLite’s version is the same.
/// </summary>
public sealed class WriteDataPack(RegisterSet registers, MakeReferences references, PackTerms terms)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, string MediaType, string Description)[] Files =
    [
        ("README.md", "text/markdown", "What is in the pack, for people."),
        ("LICENSE.txt", "text/plain", "The terms of use."),
        ("datapackage.json", "application/json", "What the tables and their columns mean (Data Package 2.0)."),
        ("statements.csv", "text/csv", "Every statement, a row each; the second line has HXL tags."),
        ("reports.csv", "text/csv", "Every report, a row each; the second line has HXL tags."),
        ("statements.jsonl", "application/jsonl", "Every statement with all its evidence, a line each."),
        ("statements.sqlite", "application/vnd.sqlite3", "The same tables as one SQLite file."),
        ("sources.csl.json", "application/vnd.citationstyles.csl+json", "The reports and the sources of their notes, for bibliographies."),
        ("provenance.jsonld", "application/ld+json", "Where everything comes from (PROV-O)."),
        ("datacite.json", "application/json", "What a DOI is registered with (DataCite 4)."),
        ("edition/", "application/octet-stream", "The edition itself, as it was frozen and signed; “attest verify” checks it."),
    ];

    /// <summary>Writes the pack into a folder that must not be there yet; throws <see cref="FormatException"/> where the edition cannot be read.</summary>
    public void Run(EditionFolder edition, string folder)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var header = edition.Header;
        List<EditionDocument> documents = [.. edition.Documents];
        PackTables tables = new(registers, terms);
        PackMetadata metadata = new(header, edition.Root, terms);
        byte[] statements = tables.Statements(documents), reports = tables.Reports(documents);
        var describe = tables.Describe(header, documents);
        BagFolder bag = new(folder);
        bag.Add("README.md", Readme(header, edition.Root));
        bag.Add("LICENSE.txt", $"{terms.Licence.Name}\n{terms.Licence.Address}\n");
        bag.Add("datapackage.json", Json(describe));
        bag.Add("statements.csv", statements);
        bag.Add("reports.csv", reports);
        var (lines, sources) = Evidence(header.Name, documents);
        bag.Add("statements.jsonl", lines);
        bag.Add("statements.sqlite", path => PackSqlite.Write(path, describe, ("statements", statements), ("reports", reports)));
        bag.Add("sources.csl.json", WriteCslJson.Of(sources));
        bag.Add("provenance.jsonld", Json(metadata.Provenance(documents)));
        bag.Add("datacite.json", Json(metadata.DataCite()));
        bag.Add("ro-crate-metadata.json", Json(metadata.Crate(Files)));
        foreach (string path in Directory.EnumerateFiles(edition.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            bag.Add("edition/" + Path.GetRelativePath(edition.Path, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(path));
        bag.Close(
        [
            ("Source-Organization", terms.Organisation), ("External-Identifier", $"{header.Name} sha256:{edition.Root}"), ("External-Description", header.IsDemonstration ? "Demonstration texts; no publication of the Monitor." : "An edition with its data."),
            ("Bagging-Date", header.FrozenAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ]);
    }

    // A source that several reports cite stands once for each: what their notes say of it may differ.
    private (byte[] Lines, ImmutableArray<Reference> Sources) Evidence(EditionName edition, List<EditionDocument> documents)
    {
        using MemoryStream lines = new();
        var sources = ImmutableArray.CreateBuilder<Reference>();
        foreach (var document in documents)
        {
            var setting = Setting(document);
            sources.Add(MakeReferences.OfReport(setting, document.Document));
            sources.AddRange(references.OfNotes(setting, document.Document));
            foreach (byte[] line in PackStatements.Lines(edition, document, note => references.OfNotes(setting, document.Document, note.Number).Select(reference => reference.Id)))
                lines.Write(line);
        }
        return (lines.ToArray(), sources.DrainToImmutable());
    }

    // A demonstration text is never cited under the title it prints.
    private ReferenceSetting Setting(EditionDocument document)
    {
        var (address, notice) = (document.Address, document.Source.Notice);
        string named = string.Create(CultureInfo.InvariantCulture, $"{registers.Jurisdictions.Find(address.Jurisdiction)?.ShortName ?? address.Jurisdiction.Value} {address.Edition}");
        return new(address.ToString().Replace('/', '-'), notice is null ? document.Document.Title ?? named : named, notice is not null, notice, terms.Organisation, $"/pages/{address}", terms.Site, address.Edition, Said: null);
    }

    private string Readme(EditionHeader header, string root)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {terms.Organisation}: {header.Name}\n\n");
        if (header.Name.IsDraft)
            text.Append("**A draft: nobody has signed it, and it is not to be cited.**\n\n");
        if (header.IsDemonstration)
            text.Append("**Its reports are texts written for demonstration; no part of it is a publication of the Monitor.**\n\n");
        text.Append(CultureInfo.InvariantCulture, $"The root of the edition is `{root}`. `edition/` is the edition itself; everything else was made from it. An empty field means that it is not known, or not said; never zero.\n\n| file | what it is |\n|---|---|\n");
        foreach (var (name, _, description) in Files)
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {description} |\n");
        text.Append("\nWhether the pack is whole: `sha256sum -c manifest-sha256.txt` beside this folder, or any tool for BagIt. Whether the edition is what was signed: `attest verify data/edition`.\n");
        return text.ToString();
    }

    private static string Json(JsonObject json) => json.ToJsonString(Readable) + "\n";
}
