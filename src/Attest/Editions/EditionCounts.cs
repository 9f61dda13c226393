namespace Attest.Editions;

/// <summary>How much is in an edition, and how much of it a person has looked at.</summary>
/// <param name="Documents">The reports.</param>
/// <param name="Sources">The sources they were read from.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Checked">Of these, how many a person has checked; the others were read by machine alone.</param>
/// <param name="Judgements">The rulings on them, those that later ones replaced too.</param>
/// <param name="Findings">What checks have found on the reports, whatever was ruled on it.</param>
public readonly record struct EditionCounts(int Documents, int Sources, int Statements, int Checked, int Judgements, int Findings)
{
    /// <summary>How many statements nobody but the machine has read.</summary>
    public int ReadByMachine => Statements - Checked;
}
