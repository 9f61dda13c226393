using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Checks;
using Attest.Statements;

namespace Attest.Store;

/// <summary>Findings as they are stored and dumped.</summary>
internal static class FindingJson
{
    public static JsonObject Write(Finding finding) => new JsonObject
    {
        ["code"] = finding.Code,
        ["severity"] = FindingWords.Of(finding.Severity),
        ["about"] = FindingWords.Of(finding.About),
        ["page"] = finding.Page,
        ["message"] = finding.Message,
        ["class"] = finding.Class,
        ["places"] = JsonParts.Array(finding.Places, Write),
    }.With("state", finding.State is { } state ? JsonValue.Create(state) : null)
        .With("difference", finding.Difference is { } difference ? JsonValue.Create(Vocabulary.Word(difference)) : null);

    /// <summary>Throws <see cref="FormatException"/> for JSON that is no finding.</summary>
    public static Finding Read(JsonElement json) => new(json.RequiredText("code"), json.Items("places", ReadPlace))
    {
        Severity = FindingWords.TryParse(json.Text("severity"), out FindingSeverity severity) ? severity : throw new FormatException("The weight of a finding is missing."),
        About = FindingWords.TryParse(json.Text("about"), out FindingSubject about) ? about : throw new FormatException("The subject of a finding is missing."),
        Page = json.RequiredText("page"),
        State = json.Text("state"),
        Difference = json.Text("difference") switch
        {
            null => null,
            var word when Vocabulary.TryParse(word, out DifferenceKind difference) => difference,
            var word => throw new FormatException($"“{word}” is no kind of difference."),
        },
        Message = json.RequiredText("message"),
        Class = json.RequiredText("class"),
    };

    private static JsonObject Write(FindingPlace place)
    {
        var json = new JsonObject { ["wording"] = place.Wording };
        return place.Span is { } span
            ? json.With("page", JsonValue.Create(place.Page)).With("locator", JsonValue.Create(place.Locator)).With("text", JsonValue.Create(place.TextHash)).With("span", span)
            : json.With("reference", JsonValue.Create(place.Reference));
    }

    private static FindingPlace ReadPlace(JsonElement json) =>
        FindingPlace.Recorded(json.RequiredText("wording"), json.Text("page"), json.Text("locator"), json.Text("text"), json.SpanOrNull("span"), json.Text("reference"));
}
