using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.OfWording;

/// <summary>A lead or key fact that says flatly, or as confirmed, what the body only tells as alleged, supposed or estimated.</summary>
internal sealed class CheckLeads(StrengthWords words) : ICheckPage
{
    private readonly TellStrength _strength = new(words);

    public CheckCode Code { get; } = new("lead-stronger", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Page, "The summary has {0} as {1}, the body only as {2}.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        var summaries = Summaries(page);
        if (summaries.Count == 0)
            yield break;
        var body = page.Statements.Where(statement => !summaries.Contains(statement.Locator) && SameMatter.IsComparable(statement)).ToLookup(statement => (statement.Kind, statement.Value));
        foreach (var summed in page.Statements.Where(statement => summaries.Contains(statement.Locator) && SameMatter.CanSayMore(statement)))
        {
            var said = _strength.Of(summed, page);
            if (said < Strength.Stated)
                continue;
            // Where the body says it as strongly anywhere, the summary is right.
            var told = body[(summed.Kind, summed.Value)].Where(statement => SameMatter.Of(summed, statement)).Select(statement => (Statement: statement, Strength: _strength.Of(statement, page))).ToList();
            if (told.Count > 0 && told.MaxBy(each => each.Strength) is var best && IsLess(best.Strength, said))
                yield return Code.On(page, null, [page.Place(summed), page.Place(best.Statement)], Saying.Of(summed.Kind), Vocabulary.Word(said), Vocabulary.Word(best.Strength));
        }
    }

    // What somebody reported may be summed up flatly, but not as confirmed.
    private static bool IsLess(Strength body, Strength summary) => CompareStrength.LosesDoubt(summary, body) || (summary == Strength.Confirmed && body == Strength.Reported);

    private static HashSet<string> Summaries(CheckedPage page) =>
    [
        .. page.Document.Sections.Where(section => section is { IsLead: true, IsUpdate: false }).SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Locator),
        .. (page.Document.Facts?.Rows ?? []).Select(row => row.Locator),
    ];
}
