using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Checks;
using Attest.Checks.OfSources;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>What a page rests on as JSON: its sources, and its statements with the numbers of their sources among these.</summary>
internal static class SupportJson
{
    public static JsonObject Write(PageSupport support)
    {
        var place = support.Sources.Select((named, index) => (named.Source, index)).ToDictionary(pair => pair.Source, pair => pair.index);
        JsonArray Places(ImmutableArray<CitedSource> sources) => [.. sources.Select(source => JsonValue.Create(place[source]))];
        return new JsonObject
        {
            ["sources"] = JsonParts.Array(support.Sources, named => new JsonObject { ["id"] = named.Source.Id.Value, ["kind"] = Vocabulary.Word(named.Source.Kind), ["name"] = named.Source.Name, ["notes"] = Numbers(named.Notes) }),
            ["statements"] = JsonParts.Array(support.Statements, rests => new JsonObject { ["statement"] = rests.Statement, ["notes"] = Numbers(rests.On.Notes) }
                .With("roots", rests.On.Roots.IsEmpty ? null : Places(rests.On.Roots)).With("named", rests.On.Named.IsEmpty ? null : Places(rests.On.Named)).With("through", rests.On.Through.IsEmpty ? null : Places(rests.On.Through))
                .With("of_paragraph", Flag(rests.On.IsOfParagraph)).With("circular", Flag(rests.On.IsCircular)).With("own_word", Flag(rests.On.IsOwnWord))),
        }.With("confirmed", Verified(support, VerdictStanding.Confirmed)).With("contradicted", Verified(support, VerdictStanding.Contradicted));
    }

    /// <summary>Throws <see cref="FormatException"/> for JSON that is none of it.</summary>
    public static PageSupport Read(string page, JsonElement json)
    {
        var sources = json.Items("sources", named => new PageSupport.Named(
            CitedSource.Recorded(Id(named.RequiredText("id")), named.Word<CitationKind>("kind"), named.RequiredText("name")), named.Items("notes", note => note.GetInt32())));
        ImmutableArray<CitedSource> At(JsonElement rests, string name) => rests.Items(name, index => sources[index.GetInt32()].Source);
        var statements = json.Items("statements", rests => new PageSupport.Rests(rests.RequiredText("statement"), new StatementRoots
        {
            Roots = At(rests, "roots"),
            Named = At(rests, "named"),
            Through = At(rests, "through"),
            Notes = rests.Items("notes", note => note.GetInt32()),
            IsOfParagraph = rests.Flag("of_paragraph"),
            IsCircular = rests.Flag("circular"),
            IsOwnWord = rests.Flag("own_word"),
        }));
        ImmutableArray<PageSupport.Verified> Of(string name, VerdictStanding standing) => json.Items(name, digits => new PageSupport.Verified(digits.GetString()!, standing));
        return new PageSupport(page, sources, statements) { Verdicts = [.. Of("confirmed", VerdictStanding.Confirmed), .. Of("contradicted", VerdictStanding.Contradicted)] };
    }

    private static JsonArray? Verified(PageSupport support, VerdictStanding standing) =>
        support.Verdicts.Where(verified => verified.Standing == standing).Select(verified => JsonValue.Create(verified.Statement)).ToArray() is { Length: > 0 } digits ? [.. digits] : null;

    private static JsonArray Numbers(ImmutableArray<int> numbers) => [.. numbers.Select(number => JsonValue.Create(number))];

    private static JsonValue? Flag(bool isSet) => isSet ? JsonValue.Create(true) : null;

    public static SourceId Id(string text) => SourceId.TryParse(text, out var id) ? id : throw new FormatException($"“{text}” is no identity of a source.");
}
