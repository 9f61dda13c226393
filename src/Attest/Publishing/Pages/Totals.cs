namespace Attest.Publishing.Pages;

/// <summary>The totals of a vote as they were published and as the roll call adds up; null is not known, never 0 (I11).</summary>
/// <param name="Published">Yes, no and abstentions as published; null where no published total is held.</param>
/// <param name="PublishedBy">Who published it.</param>
/// <param name="RollCall">Yes, no and abstentions counted from the roll call; null where no roll call is held.</param>
/// <param name="Agree">Whether the two are the same; null where one is missing.</param>
/// <param name="Words">What must be said with the totals, in the language of the page.</param>
public sealed record Totals(Totals.Count? Published, string? PublishedBy, Totals.Count? RollCall, bool? Agree, string Words)
{
    /// <summary>A count of votes.</summary>
    /// <param name="Yes">In favour.</param>
    /// <param name="No">Against.</param>
    /// <param name="Abstain">Abstentions.</param>
    public sealed record Count(int Yes, int No, int Abstain)
    {
        /// <summary>The count as it is usually printed: 156–0–10.</summary>
        public override string ToString() => FormattableString.Invariant($"{Yes}–{No}–{Abstain}");
    }
}
