using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>What one edition tells as done and another denies: use, production or export, attendance at one meeting, an act that stays done.</summary>
internal sealed class CheckFlips : ICheckDifferences
{
    public CheckCode Code { get; } = new("edition-flip", FindingSeverity.High, FindingSubject.State, CheckScope.Editions, "Polarity: {0} is {1} here, {2} in the {3} edition.");

    public Finding? In(AnswerDifference difference) =>
        difference is { Kind: DifferenceKind.PolarityFlip, Later: { Kind: not StatementKind.UngaVote } later } && difference.Earlier.Value is not (StatementValue.Destroyed or StatementValue.Completed)
            ? difference.Found(Code, difference.Question, Word(later), Word(difference.Earlier), difference.EarlierPage.Document.Edition!)
            : null;

    private static string Word(Statement statement) => (statement.Negated, statement.Kind) switch
    {
        (false, _) => "told as done",
        (true, StatementKind.Use or StatementKind.Production or StatementKind.Transfer) => "denied for all the past",
        _ => "denied",
    };
}
