using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>A number in stock or retained that a later edition tells unchanged, although all of it was said between to be destroyed.</summary>
internal static class CompareRemains
{
    /// <summary>The differences, page by page.</summary>
    public static IEnumerable<AnswerDifference> Among(IReadOnlyList<CheckedPage> pages)
    {
        Dictionary<(StatementKind, decimal), int> told = [];
        Dictionary<StatementKind, (CheckedPage Page, Statement Statement)> gone = [];
        foreach (var edition in pages.GroupBy(page => page.Document.Edition!.Value).OrderBy(edition => edition.Key))
        {
            foreach (var page in edition)
                foreach (var remains in page.Statements.Where(IsNumber).DistinctBy(Of))
                    if (gone.TryGetValue(remains.Kind, out var destroyed) && told.TryGetValue(Of(remains), out var year) && year <= destroyed.Page.Document.Edition && IsAfter(remains, destroyed.Page))
                        yield return new(DifferenceKind.PolarityFlip, $"{Saying.Of(remains.Kind)}, {Saying.Number(remains.Quantity!.Number)}", page, remains, destroyed.Page, destroyed.Statement, "The number is as before, though all of it was said to be destroyed.");
            foreach (var (page, statement) in edition.SelectMany(page => page.Statements.Select(statement => (page, statement))))
                if (IsNumber(statement))
                    told.TryAdd(Of(statement), edition.Key);
                else if (Destroyed(statement) is { } kind)
                    gone[kind] = (page, statement);
        }
    }

    private static (StatementKind, decimal) Of(Statement statement) => (statement.Kind, statement.Quantity!.Number);

    private static bool IsNumber(Statement statement) =>
        statement is { Kind: StatementKind.Retained or StatementKind.Stockpile, Value: StatementValue.Has, Quantity: { Number: > 0, Bound: Bound.Exact, Upper: null }, Date: not null, Actor: null, Negated: false, Territory: null, Hedge: Hedge.Asserted or Hedge.Reported };

    // What one edition tells of the time before another closed is no news of what is left.
    private static bool IsAfter(Statement remains, CheckedPage destroyed) => remains.Date!.Earliest is { } from && from.Year >= destroyed.Document.Edition;

    private static StatementKind? Destroyed(Statement statement) => statement switch
    {
        not { Actor: null, Negated: false, Quantity: null, Territory: null, Hedge: Hedge.Asserted or Hedge.Reported } => null,
        { Kind: StatementKind.Retained, Value: StatementValue.Destroyed } => StatementKind.Retained,
        { Kind: StatementKind.StockpileDestruction, Value: StatementValue.Completed, Items: [] or ["AP"] } => StatementKind.Stockpile,
        _ => null,
    };
}
