using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>Statements of a later edition beside those of earlier ones that answer the same question.</summary>
internal static class EditionPairs
{
    /// <summary>
    /// For each such statement of a page, the latest of an earlier edition that answers the question otherwise. Where the later page also says what the earlier one
    /// said, it knows of the difference, and there is no pair.
    /// </summary>
    public static IEnumerable<(CheckedPage LaterPage, Statement Later, CheckedPage EarlierPage, Statement Earlier)> Of<TQuestion>(
        ImmutableArray<CheckedPage> pages, Func<CheckedPage, Statement, TQuestion?> question, Func<Statement, Statement, bool> differ)
        where TQuestion : class
    {
        var asked = new Dictionary<TQuestion, List<(CheckedPage Page, Statement Statement)>>();
        foreach (var page in pages.Where(page => page.Document.Edition is not null))
            foreach (var statement in page.Statements)
                if (question(page, statement) is { } key)
                    (asked.TryGetValue(key, out var answers) ? answers : asked[key] = []).Add((page, statement));
        return asked.Values.SelectMany(answers => Among(answers, differ));
    }

    private static IEnumerable<(CheckedPage LaterPage, Statement Later, CheckedPage EarlierPage, Statement Earlier)> Among(
        List<(CheckedPage Page, Statement Statement)> answers, Func<Statement, Statement, bool> differ)
    {
        foreach (var (page, statement) in answers)
        {
            var earlier = answers.FindLast(other => other.Page.Document.Edition < page.Document.Edition && differ(other.Statement, statement));
            if (earlier.Page is null || answers.Exists(other => other.Page == page && (other.Statement.Value, other.Statement.Quantity) == (earlier.Statement.Value, earlier.Statement.Quantity)))
                continue;
            yield return (page, statement, earlier.Page, earlier.Statement);
        }
    }
}
