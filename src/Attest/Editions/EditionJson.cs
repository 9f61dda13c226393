using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Checks;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Editions;

/// <summary>What <c>edition.json</c> says: one line of canonical JSON.</summary>
internal static class EditionJson
{
    private const int Version = 1;
    private const string Day = "yyyy-MM-dd";

    public static byte[] Write(EditionHeader header, EditionCounts counts) => Line(new JsonObject
    {
        ["attest_edition"] = Version,
        ["name"] = header.Name.ToString(),
        ["product"] = header.Name.Product,
        ["year"] = header.Name.Year,
        ["revision"] = header.Name.Revision,
        ["draft"] = header.Name.IsDraft,
        ["demonstration"] = header.IsDemonstration,
        ["cut_off"] = header.Terms.CutOff.ToString(Day, CultureInfo.InvariantCulture),
        ["periods"] = new JsonObject([.. header.Terms.Periods.Select(period => KeyValuePair.Create(period.Key, (JsonNode?)period.Value.Text))]),
        ["checked_only"] = header.Terms.IsCheckedOnly,
        ["frozen_at"] = Instant.Write(header.FrozenAt),
        ["tool"] = header.Tool,
        ["template"] = header.Template,
        ["registers"] = header.RegistersHash,
        ["readings"] = header.Readings,
        ["judgements"] = header.Judgements,
        ["counts"] = Counts(counts),
    }
    .With("embargo", header.Terms.Embargo is { } embargo ? Instant.Write(embargo) : null)
    .With("log", header.Log)
    .With("meeting", header.Terms.Meeting)
    .With("overrides", JsonParts.Array(header.Overrides, passed => new JsonObject { ["finding"] = passed.Finding.Value, ["reason"] = passed.Reason, ["by"] = passed.By }))
    .With("correction", header.Correction)
    .With("corrects", header.Corrects));

    /// <summary>Throws <see cref="FormatException"/> for what is no header.</summary>
    public static EditionHeader Read(ReadOnlyMemory<byte> bytes) => Parsed(bytes, json => json.Int("attest_edition") == Version ? Read(json) : throw new FormatException("It is of a newer form; use a newer program."));

    /// <summary>How much is in the edition; throws <see cref="FormatException"/> for what is no header.</summary>
    public static EditionCounts ReadCounts(ReadOnlyMemory<byte> bytes) => Parsed(bytes, json => json.GetProperty("counts") is var counts
        ? new EditionCounts(Count(counts, "documents"), Count(counts, "sources"), Count(counts, "statements"), Count(counts, "checked"), Count(counts, "judgements"), Count(counts, "findings"))
        : default);

    /// <summary>One line of canonical JSON.</summary>
    public static byte[] Line(JsonObject json) => [.. CanonicalJson.Write(json), (byte)'\n'];

    /// <summary>Reads JSON; whatever is not as it was written is a <see cref="FormatException"/>.</summary>
    public static T Parsed<T>(ReadOnlyMemory<byte> bytes, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return read(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException or OverflowException or IndexOutOfRangeException)
        {
            throw new FormatException("It cannot be read: " + exception.Message, exception);
        }
    }

    private static EditionHeader Read(JsonElement json) => new()
    {
        Name = new EditionName(json.RequiredText("product"), json.GetProperty("year").GetInt32(), json.GetProperty("revision").GetInt32(), json.Flag("draft")),
        Log = json.Text("log"),
        IsDemonstration = json.Flag("demonstration"),
        Terms = new EditionTerms
        {
            CutOff = DateOnly.ParseExact(json.RequiredText("cut_off"), Day, CultureInfo.InvariantCulture),
            Periods = json.GetProperty("periods").EnumerateObject().ToImmutableSortedDictionary(period => period.Name, period => EdtfDate.Parse(period.Value.GetString()!), StringComparer.Ordinal),
            Embargo = json.Text("embargo") is { } embargo ? Instant.Read(embargo) : null,
            Meeting = json.Text("meeting"),
            IsCheckedOnly = json.Flag("checked_only"),
        },
        FrozenAt = Instant.Read(json.RequiredText("frozen_at")),
        Tool = json.RequiredText("tool"),
        Template = json.GetProperty("template").GetInt32(),
        RegistersHash = json.RequiredText("registers"),
        Readings = json.GetProperty("readings").GetInt64(),
        Judgements = json.GetProperty("judgements").GetInt64(),
        Overrides = json.Items("overrides", passed => new FindingOverride(
            FindingId.TryParse(passed.Text("finding"), out var id) ? id : throw new FormatException("An override names no finding."), passed.RequiredText("reason"), passed.RequiredText("by"))),
        Correction = json.Text("correction"),
        Corrects = json.Text("corrects"),
    };

    private static int Count(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();

    private static JsonObject Counts(EditionCounts counts) => new()
    {
        ["documents"] = counts.Documents,
        ["sources"] = counts.Sources,
        ["statements"] = counts.Statements,
        ["checked"] = counts.Checked,
        ["read_by_machine"] = counts.ReadByMachine,
        ["judgements"] = counts.Judgements,
        ["findings"] = counts.Findings,
    };
}
