using System.Globalization;
using System.Text.Json.Nodes;
using Attest.Editions;
using Attest.Statements;
using Attest.Store;

namespace Attest.Publishing.Packs;

/// <summary>What a data pack says of itself to machines: where everything comes from (PROV-O), what is in it (RO-Crate 1.1), and what a DOI is registered with (DataCite 4).</summary>
internal sealed class PackMetadata(EditionHeader header, string root, PackTerms terms)
{
    private string Edition => $"urn:sha256:{root}";

    private string Published => (header.Terms.Embargo ?? header.FrozenAt).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Title => $"{terms.Organisation}: {header.Name}{(header.IsDemonstration ? " (demonstration texts)" : "")}";

    private string Description => header.IsDemonstration
        ? "Statements read from demonstration texts, each with its evidence. No part of it is a publication of the Monitor."
        : "Statements of country reports, each with its words, its place in the text, its notes and their sources.";

    /// <summary>Where the edition, its reports and its statements come from (W3C PROV-O as JSON-LD): reports derive from sources as received, statements from texts by a reader, and what people ruled is theirs, by pseudonym.</summary>
    public JsonObject Provenance(IReadOnlyList<EditionDocument> documents)
    {
        JsonArray graph =
        [
            new JsonObject { ["@id"] = Edition, ["@type"] = "prov:Entity", ["prov:label"] = header.Name.ToString(), ["prov:wasGeneratedBy"] = Id("#freeze"), ["prov:hadMember"] = new JsonArray([.. documents.Select(document => (JsonNode)Id(Report(document)))]) },
            new JsonObject
            {
                ["@id"] = "#freeze", ["@type"] = "prov:Activity", ["prov:endedAtTime"] = new JsonObject { ["@type"] = "xsd:dateTime", ["@value"] = Instant.Write(header.FrozenAt) },
                ["prov:wasAssociatedWith"] = new JsonArray(Id("#organisation"), Id("#program")),
            },
            new JsonObject { ["@id"] = "#organisation", ["@type"] = new JsonArray("prov:Agent", "prov:Organization"), ["prov:label"] = terms.Organisation },
            new JsonObject { ["@id"] = "#program", ["@type"] = new JsonArray("prov:Agent", "prov:SoftwareAgent"), ["prov:label"] = $"Attest {header.Tool}" },
        ];
        foreach (var document in documents)
        {
            string report = Report(document), text = $"urn:sha256:{document.Document.Text.Hash}", source = $"urn:sha256:{document.Source.Id.Value}";
            if (text != source)
                graph.Add((JsonNode)new JsonObject { ["@id"] = text, ["@type"] = "prov:Entity", ["prov:wasDerivedFrom"] = Id(source) });
            graph.Add((JsonNode)new JsonObject { ["@id"] = source, ["@type"] = "prov:Entity", ["prov:label"] = document.Source.Name });
            graph.Add((JsonNode)new JsonObject { ["@id"] = report, ["@type"] = "prov:Entity", ["prov:wasDerivedFrom"] = Id(text) });
            foreach (var statement in document.Statements)
                graph.Add((JsonNode)Statement(statement, text));
        }
        foreach (string editor in documents.SelectMany(document => document.Judgements).Select(recorded => recorded.Judgement.By).Distinct().Order(StringComparer.Ordinal))
            graph.Add((JsonNode)new JsonObject { ["@id"] = Editor(editor), ["@type"] = new JsonArray("prov:Agent", "prov:Person"), ["prov:label"] = editor });
        foreach (var recorded in documents.SelectMany(document => document.Judgements).DistinctBy(recorded => recorded.Judgement.Id))
            graph.Add((JsonNode)new JsonObject
            {
                ["@id"] = $"urn:sha256:{recorded.Judgement.Id.Value}", ["@type"] = "prov:Activity", ["prov:label"] = Vocabulary.Word(recorded.Judgement.Ruling), ["prov:wasAssociatedWith"] = Id(Editor(recorded.Judgement.By)),
                ["prov:endedAtTime"] = new JsonObject { ["@type"] = "xsd:dateTime", ["@value"] = Instant.Write(recorded.Judgement.At) },
            });
        return new()
        {
            ["@context"] = new JsonObject { ["prov"] = "http://www.w3.org/ns/prov#", ["xsd"] = "http://www.w3.org/2001/XMLSchema#" },
            ["@graph"] = graph,
        };
    }

    /// <summary>What is in the pack (RO-Crate 1.1).</summary>
    /// <param name="files">Each file with its media type and what it is.</param>
    public JsonObject Crate(IReadOnlyList<(string Name, string MediaType, string Description)> files) => new()
    {
        ["@context"] = "https://w3id.org/ro/crate/1.1/context",
        ["@graph"] = new JsonArray(
        [
            new JsonObject { ["@id"] = "ro-crate-metadata.json", ["@type"] = "CreativeWork", ["about"] = Id("./"), ["conformsTo"] = Id("https://w3id.org/ro/crate/1.1") },
            new JsonObject
            {
                ["@id"] = "./", ["@type"] = "Dataset", ["name"] = Title, ["description"] = Description, ["datePublished"] = Published, ["identifier"] = Edition, ["version"] = header.Name.ToString(),
                ["license"] = Id(terms.Licence.Address.ToString()), ["publisher"] = Id("#organisation"), ["hasPart"] = new JsonArray([.. files.Select(file => (JsonNode)Id(file.Name))]),
            },
            new JsonObject { ["@id"] = "#organisation", ["@type"] = "Organization", ["name"] = terms.Organisation },
            new JsonObject { ["@id"] = terms.Licence.Address.ToString(), ["@type"] = "CreativeWork", ["name"] = terms.Licence.Name },
            .. files.Select(file => (JsonNode)new JsonObject { ["@id"] = file.Name, ["@type"] = file.Name.EndsWith('/') ? "Dataset" : "File", ["encodingFormat"] = file.MediaType, ["description"] = file.Description }),
        ]),
    };

    /// <summary>What a DOI is registered with (DataCite Metadata Schema 4 as JSON); the DOI itself is the registrar’s to give.</summary>
    public JsonObject DataCite() => new()
    {
        ["schemaVersion"] = "http://datacite.org/schema/kernel-4",
        ["types"] = new JsonObject { ["resourceTypeGeneral"] = "Dataset", ["resourceType"] = "Statements with evidence" },
        ["creators"] = new JsonArray(new JsonObject { ["name"] = terms.Organisation, ["nameType"] = "Organizational" }),
        ["titles"] = new JsonArray(new JsonObject { ["title"] = Title }),
        ["publisher"] = new JsonObject { ["name"] = terms.Organisation },
        ["publicationYear"] = Published[..4],
        ["dates"] = new JsonArray(new JsonObject { ["date"] = Published, ["dateType"] = "Issued" }, new JsonObject { ["date"] = header.Terms.CutOff.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["dateType"] = "Collected" }),
        ["language"] = "en",
        ["version"] = header.Name.ToString(),
        ["alternateIdentifiers"] = new JsonArray(new JsonObject { ["alternateIdentifier"] = root, ["alternateIdentifierType"] = "SHA-256 of manifest.sha256" }),
        ["rightsList"] = new JsonArray(new JsonObject { ["rights"] = terms.Licence.Name, ["rightsUri"] = terms.Licence.Address.ToString() }),
        ["descriptions"] = new JsonArray(new JsonObject { ["description"] = Description, ["descriptionType"] = "Abstract" }),
        ["formats"] = new JsonArray("text/csv", "application/jsonl", "application/vnd.sqlite3"),
        ["url"] = terms.Site.AbsoluteUri,
    };

    private static JsonObject Statement(EditionStatement statement, string text)
    {
        JsonObject json = new() { ["@id"] = $"urn:sha256:{statement.Id.Value}", ["@type"] = "prov:Entity", ["prov:wasDerivedFrom"] = Id(text) };
        if (statement.Judgement is { } judgement)
            json["prov:wasInfluencedBy"] = Id($"urn:sha256:{judgement}");
        else
            json["prov:wasAttributedTo"] = Id("#program");
        return json;
    }

    private string Report(EditionDocument document) => new Uri(terms.Site, $"/pages/{document.Address}").AbsoluteUri;

    private static string Editor(string name) => "#editor-" + Uri.EscapeDataString(name);

    private static JsonObject Id(string id) => new() { ["@id"] = id };
}
