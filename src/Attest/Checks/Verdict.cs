namespace Attest.Checks;

/// <summary>How a statement stands to a register, and by what.</summary>
/// <param name="Standing">Confirmed, contradicted, or not to be checked.</param>
/// <param name="Said">What the statement says, in words that can stand in a message.</param>
/// <param name="By">What the register says, with its row; null where it holds nothing on the matter.</param>
/// <param name="Cause">What findings of one cause share: the row and what is said against it; null leaves that to the State.</param>
public sealed record Verdict(VerdictStanding Standing, string Said, FindingPlace? By, string? Cause = null)
{
    /// <summary>The verdict that nothing decides, with what was looked at.</summary>
    internal static Verdict Open(string said, FindingPlace? by = null) => new(VerdictStanding.NotCheckable, said, by);

    /// <summary>The verdict of a register that holds the answer; open where it does not.</summary>
    internal static Verdict Of(bool? agrees, string said, FindingPlace by, string? cause = null) => new(agrees switch
    {
        true => VerdictStanding.Confirmed,
        false => VerdictStanding.Contradicted,
        null => VerdictStanding.NotCheckable,
    }, said, by, cause);
}
