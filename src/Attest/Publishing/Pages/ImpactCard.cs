namespace Attest.Publishing.Pages;

/// <summary>What a source touches.</summary>
/// <param name="Notes">How many notes name it.</param>
/// <param name="Statements">How many statements rest on it.</param>
/// <param name="Alone">How many of these rest on nothing else.</param>
/// <param name="States">How many States it touches.</param>
/// <param name="Editions">The editions it touches.</param>
/// <param name="Withdrawn">Who withdrew it and why, in the language of the page; null where it holds.</param>
/// <param name="Pages">The pages it touches, newest edition first; of very many the first.</param>
/// <param name="PageCount">How many pages it touches.</param>
/// <param name="Figures">The sums over States that these statements go into, in words.</param>
public sealed record ImpactCard(
    int Notes, int Statements, int Alone, int States, IReadOnlyList<int> Editions, string? Withdrawn, IReadOnlyList<ImpactCard.OnPage> Pages, int PageCount, IReadOnlyList<string> Figures)
{
    /// <summary>A page it touches.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Evidence">Its evidence.</param>
    /// <param name="Notes">The notes that name it.</param>
    /// <param name="Statements">How many of its statements rest on it.</param>
    /// <param name="Alone">How many of these rest on nothing else.</param>
    public sealed record OnPage(PageLink Report, string Evidence, IReadOnlyList<PageLink> Notes, int Statements, int Alone);
}
