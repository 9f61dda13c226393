using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>Sources of two editions that disagree about one time: a number, or whether something was done. Where one page tells both, it knows, and it is no finding.</summary>
internal sealed class CheckDisputes : ICheckDifferences
{
    public CheckCode Code { get; } = new("edition-dispute", FindingSeverity.Low, FindingSubject.State, CheckScope.Editions, "Dispute: {0} is otherwise in the {1} edition. {2}");

    public Finding? In(AnswerDifference difference) =>
        difference is { Kind: DifferenceKind.Dispute, Later: { } later } && difference.LaterPage != difference.EarlierPage && !AreSwapped(later, difference.Earlier)
            ? difference.Found(Code, difference.Question, difference.EarlierPage.Document.Edition!, difference.Reason)
            : null;

    private static bool AreSwapped(Statement one, Statement other) => one.Quantity is { } a && other.Quantity is { } b && SwappedDigits.Are(a.Number, b.Number);
}
