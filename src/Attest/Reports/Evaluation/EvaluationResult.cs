using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Statements;

namespace Attest.Reports.Evaluation;

/// <summary>How a set of gold pages was read: page by page, and together.</summary>
/// <param name="Pages">The pages in the order they were found.</param>
/// <param name="Diagnostics">Gold files that could not be used, wholly or in part.</param>
public sealed record EvaluationResult(ImmutableArray<PageEvaluation> Pages, ImmutableArray<EvaluationDiagnostic> Diagnostics)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The figures of all pages together: every statement, note and marker weighs the same.</summary>
    public ReadingFigures Total => Sum(Pages);

    /// <summary>The figures of the pages kept aside, from which no rule is made.</summary>
    public ReadingFigures KeptAside => Sum(Pages.Where(p => p.IsKeptAside));

    /// <summary>The figures of the pages that rules may be made from.</summary>
    public ReadingFigures Others => Sum(Pages.Where(p => !p.IsKeptAside));

    /// <summary>The figures of the pages of each layout, by layout.</summary>
    public ImmutableSortedDictionary<string, ReadingFigures> ByLayout =>
        Pages.GroupBy(p => p.Layout).ToImmutableSortedDictionary(g => g.Key, Sum, StringComparer.Ordinal);

    /// <summary>The one object that <c>attest evaluate --json</c> prints (docs/evaluation.md); shares are rounded to four places.</summary>
    public string ToJson() => new JsonObject(
        [
            KeyValuePair.Create<string, JsonNode?>("pages", Pages.Length),
            .. Json(Total),
            KeyValuePair.Create<string, JsonNode?>("kept_aside", new JsonObject([KeyValuePair.Create<string, JsonNode?>("pages", Pages.Count(p => p.IsKeptAside)), .. Json(KeptAside)])),
            KeyValuePair.Create<string, JsonNode?>("others", new JsonObject([KeyValuePair.Create<string, JsonNode?>("pages", Pages.Count(p => !p.IsKeptAside)), .. Json(Others)])),
        ]).ToJsonString(Indented);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Json(ReadingFigures figures)
    {
        yield return new("headings", Plain(figures.Headings));
        yield return new("markers", Plain(figures.Markers));
        yield return new("notes", Plain(figures.Notes));
        yield return new("sources", new JsonObject { ["accuracy"] = Rounded(figures.Sources.Accuracy) });
        yield return new("ibid", new JsonObject { ["resolved"] = figures.Ibid.Right, ["total"] = figures.Ibid.Total });
        yield return new("statements", Counted(figures.Statements));
        yield return new("policy", Counted(figures.Policy));
        yield return new("kinds", new JsonObject(figures.Kinds.Select(k => KeyValuePair.Create<string, JsonNode?>(Vocabulary.Word(k.Key), Counted(k.Value)))));
        yield return new("hedge", new JsonObject { ["accuracy"] = Rounded(figures.Hedge.Accuracy) });
        yield return new("quantity", new JsonObject { ["accuracy"] = Rounded(figures.Quantity.Accuracy) });
        yield return new("uncovered_characters", figures.UncoveredCharacters);
        yield return new("exact", Plain(figures.Exact));
        yield return new("exact_with_hedge", new JsonObject { ["gold"] = figures.ExactWithHedge.Gold, ["matched"] = figures.ExactWithHedge.Matched, ["spurious"] = figures.ExactWithHedge.Spurious });
        yield return new("from_notes", figures.FromNotes);
    }

    private static ReadingFigures Sum(IEnumerable<PageEvaluation> pages) => pages.Aggregate(new ReadingFigures(), (sum, page) => sum + page.Figures);

    private static JsonObject Plain(Score score) =>
        new() { ["precision"] = Rounded(score.Precision), ["recall"] = Rounded(score.Recall), ["f1"] = Rounded(score.F1) };

    private static JsonObject Counted(Score score)
    {
        var json = Plain(score);
        json["gold"] = score.Gold;
        json["found"] = score.Found;
        json["matched"] = score.Matched;
        return json;
    }

    private static double Rounded(double share) => Math.Round(share, 4);
}
