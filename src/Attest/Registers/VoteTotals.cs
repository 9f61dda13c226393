namespace Attest.Registers;

/// <summary>How many voted yes, no, and abstained.</summary>
/// <param name="Yes">In favour.</param>
/// <param name="No">Against.</param>
/// <param name="Abstain">Abstaining.</param>
/// <param name="NotVoting">Members absent or not voting; null when the publication does not say.</param>
public sealed record VoteTotals(int Yes, int No, int Abstain, int? NotVoting)
{
    /// <summary>The usual form: <c>156-0-10</c>.</summary>
    public override string ToString() => $"{Yes}-{No}-{Abstain}";
}
