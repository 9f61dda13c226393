using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// The same total of the same day or year with another number in a later edition. Mostly it was revised, which is worth knowing and no error; only what is a total by its kind is a
/// finding.
/// </summary>
internal sealed class CheckFigures : ICheckDifferences
{
    public CheckCode Code { get; } = new("edition-figure", FindingSeverity.Low, FindingSubject.State, CheckScope.Editions, "Revised figure: {0}: {1} here, {2} in the {3} edition.");

    public Finding? In(AnswerDifference difference) =>
        difference is { Kind: DifferenceKind.RevisedFigure, Later: { } later } && ((IsTotal(later) && IsTotal(difference.Earlier)) || IsPartOverWhole(later, difference.Earlier) || IsPartOverWhole(difference.Earlier, later))
            ? difference.Found(Code, difference.Question, Saying.Number(later.Quantity!.Number), Saying.Number(difference.Earlier.Quantity!.Number), difference.EarlierPage.Document.Edition!)
            : null;

    // No part of a total is a total, but one that is more than all of it is no part.
    private static bool IsPartOverWhole(Statement part, Statement whole) =>
        part is { Kind: StatementKind.StockpileDestruction, Value: StatementValue.Partial } && whole is { Kind: StatementKind.StockpileDestruction, Value: StatementValue.Completed } && part.Quantity!.Number > whole.Quantity!.Number;

    private static bool IsTotal(Statement statement) =>
        statement is { Quantity: { Bound: Bound.Exact } quantity, Date: { } date, Actor: null, Territory: null, Detail: null, AttributedTo: null, Hedge: Hedge.Asserted or Hedge.Reported }
        && (statement.Kind, statement.Value) switch
        {
            (StatementKind.Casualties, StatementValue.Total or StatementValue.Killed or StatementValue.Injured) => date.Text.Length == "2004".Length,
            (StatementKind.Clearance, StatementValue.ClearedArea) => date.Text.Length == "2004".Length && quantity.Unit is not null,
            (StatementKind.Stockpile or StatementKind.Retained, StatementValue.Has) => date.Text.Length == "2004-03-01".Length,
            (StatementKind.StockpileDestruction, StatementValue.Completed) => true,
            _ => false,
        };
}
