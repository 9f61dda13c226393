using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// Numbers of an earlier edition with two digits swapped, said of the same thing at a time that overlaps; whatever kind of statement tells them. Where the later page also has
/// the earlier number, it knows of both.
/// </summary>
internal static class CompareDigits
{
    /// <summary>The differences.</summary>
    public static IEnumerable<AnswerDifference> Among(IEnumerable<CheckedPage> pages)
    {
        var asked = pages.SelectMany(page => page.Statements.Select(statement => (Page: page, Statement: statement, Question: Question(statement)))).Where(asked => asked.Question is not null).ToLookup(asked => asked.Question);
        foreach (var question in asked)
        {
            // By the digits in order: only numbers of the same digits can be one another with two swapped.
            foreach (var alike in question.GroupBy(asked => SwappedDigits.Sorted(asked.Statement.Quantity!.Number)).Select(group => group.ToList()))
                foreach (var (page, statement, _) in alike)
                {
                    var earlier = alike.FindLast(other => other.Page.Document.Edition < page.Document.Edition && Swapped(other.Statement, statement));
                    if (earlier.Page is not null && !alike.Exists(other => other.Page == page && other.Statement.Quantity!.Number == earlier.Statement.Quantity!.Number))
                        yield return new(DifferenceKind.Dispute, $"{Saying.Of(statement.Kind)}, {statement.Date!.Text}", page, statement, earlier.Page, earlier.Statement, "Two digits changed places.");
                }
        }
    }

    private static string? Question(Statement statement) =>
        statement is { Quantity: { Bound: Bound.Exact, Upper: null } quantity, Date: not null, Negated: false, Hedge: Hedge.Asserted or Hedge.Reported }
            ? $"{statement.Kind} {statement.Actor} {quantity.Currency} {Items(statement)}"
            : null;

    private static string Items(Statement statement) => statement.Items is [] or ["AP"] or ["mines"] ? "AP" : string.Join(',', statement.Items);

    private static bool Swapped(Statement one, Statement other) =>
        SwappedDigits.Are(one.Quantity!.Number, other.Quantity!.Number)
        && !(one.Date!.Earliest > other.Date!.Latest) && !(other.Date.Earliest > one.Date.Latest);
}
