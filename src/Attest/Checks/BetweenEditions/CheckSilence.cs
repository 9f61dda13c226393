namespace Attest.Checks.BetweenEditions;

/// <summary>What an edition said of a lasting matter and the next one held passes over in its section on the matter.</summary>
internal sealed class CheckSilence : ICheckDifferences
{
    public CheckCode Code { get; } = new("edition-silent", FindingSeverity.Low, FindingSubject.Text, CheckScope.Editions, "Nothing is said of {0} under “{1}” here; the {2} edition told of it.");

    public Finding? In(AnswerDifference difference) =>
        difference is { Kind: DifferenceKind.NoLongerSaid, Later: null }
            ? difference.Found(Code, difference.Question, difference.LaterPlace.Wording, difference.EarlierPage.Document.Edition!)
            : null;
}
