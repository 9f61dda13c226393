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

    /// <summary>The figures of the pages of each layout, by layout.</summary>
    public ImmutableSortedDictionary<string, ReadingFigures> ByLayout =>
        Pages.GroupBy(p => p.Layout).ToImmutableSortedDictionary(g => g.Key, Sum, StringComparer.Ordinal);

    /// <summary>The one object that <c>attest evaluate --json</c> prints (docs/evaluation.md); shares are rounded to four places.</summary>
    public string ToJson()
    {
        var total = Total;
        return new JsonObject
        {
            ["pages"] = Pages.Length,
            ["headings"] = Plain(total.Headings),
            ["markers"] = Plain(total.Markers),
            ["notes"] = Plain(total.Notes),
            ["sources"] = new JsonObject { ["accuracy"] = Rounded(total.Sources.Accuracy) },
            ["ibid"] = new JsonObject { ["resolved"] = total.Ibid.Right, ["total"] = total.Ibid.Total },
            ["statements"] = Counted(total.Statements),
            ["policy"] = Counted(total.Policy),
            ["kinds"] = new JsonObject(total.Kinds.Select(k => KeyValuePair.Create<string, JsonNode?>(Vocabulary.Word(k.Key), Counted(k.Value)))),
            ["hedge"] = new JsonObject { ["accuracy"] = Rounded(total.Hedge.Accuracy) },
            ["quantity"] = new JsonObject { ["accuracy"] = Rounded(total.Quantity.Accuracy) },
            ["uncovered_characters"] = total.UncoveredCharacters,
            ["exact"] = Plain(total.Exact),
            ["exact_with_hedge"] = new JsonObject { ["gold"] = total.ExactWithHedge.Gold, ["matched"] = total.ExactWithHedge.Matched, ["spurious"] = total.ExactWithHedge.Spurious },
        }.ToJsonString(Indented);
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
