using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>A number in stock or retained that is told unchanged after all of it was said to be destroyed.</summary>
internal sealed class CheckUnmoved : ICheckDifferences
{
    public CheckCode Code { get; } = new("edition-unmoved", FindingSeverity.Medium, FindingSubject.State, CheckScope.Editions, "Polarity: {0} mines {1} as of {2}, as many as before; the {3} edition has all of them destroyed.");

    public Finding? In(AnswerDifference difference) =>
        difference is { Kind: DifferenceKind.PolarityFlip, Later: { Kind: StatementKind.Retained or StatementKind.Stockpile, Quantity: { } left, Date: { } date } later, Earlier.Value: StatementValue.Destroyed or StatementValue.Completed }
            ? difference.Found(Code, Saying.Number(left.Number), later.Kind == StatementKind.Retained ? "retained" : "in stock", date.Text, difference.EarlierPage.Document.Edition!)
            : null;
}
