using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>One vote of a State in the General Assembly, told otherwise in a later edition; a vote once cast does not change.</summary>
internal sealed class CheckVotes : ICheckDifferences
{
    public CheckCode Code { get; } = new("edition-vote", FindingSeverity.High, FindingSubject.State, CheckScope.Editions, "Polarity: {0} is “{1}” here, “{2}” in the {3} edition.");

    public Finding? In(AnswerDifference difference) =>
        difference is { Kind: DifferenceKind.PolarityFlip, Later: { Kind: StatementKind.UngaVote } later }
            ? difference.Found(Code, difference.Question, Saying.Of(later.Value), Saying.Of(difference.Earlier.Value), difference.EarlierPage.Document.Edition!)
            : null;
}
