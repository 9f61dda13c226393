namespace Attest.Publishing.Pages;

/// <summary>A finding in a list, with both its sides.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Code">The check that found it.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="About">Text, sources or State.</param>
/// <param name="Report">The report it is listed under.</param>
/// <param name="Message">What does not fit, in one sentence.</param>
/// <param name="Class">The class it belongs to.</param>
/// <param name="Standing"><c>not_reviewed</c> or <c>accepted</c>.</param>
/// <param name="StandingWords">Who has reviewed it and why it stands, or that it was found by machine and nobody has.</param>
/// <param name="Sides">Its sides.</param>
public sealed record FindingEntry(string Id, string Code, string Severity, string About, PageLink Report, string Message, string Class, string Standing, string StandingWords, IReadOnlyList<FindingEntry.Side> Sides)
{
    /// <summary>One side of a finding.</summary>
    /// <param name="Place">Where it stands: a report and its sentence, a register and its row, or a rule.</param>
    /// <param name="Address">Where it can be read on this site; null for what has no page.</param>
    /// <param name="Wording">Its words.</param>
    public sealed record Side(string Place, string? Address, string Wording);
}
