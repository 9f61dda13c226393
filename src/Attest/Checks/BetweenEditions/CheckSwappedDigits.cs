namespace Attest.Checks.BetweenEditions;

/// <summary>A number of an earlier edition with two digits swapped, said of the same thing at a time that overlaps.</summary>
internal sealed class CheckSwappedDigits : ICheckDifferences
{
    public CheckCode Code { get; } = new("edition-digits", FindingSeverity.High, FindingSubject.Text, CheckScope.Editions, "Dispute: {0}: {1} here, {2} in the {3} edition: two digits changed places.");

    public Finding? In(AnswerDifference difference) =>
        difference is { Kind: DifferenceKind.Dispute, Later: { Quantity: { } later }, Earlier.Quantity: { } earlier } && SwappedDigits.Are(earlier.Number, later.Number)
            ? difference.Found(Code, Saying.Of(difference.Later.Kind), Saying.Number(later.Number), Saying.Number(earlier.Number), difference.EarlierPage.Document.Edition!)
            : null;
}
