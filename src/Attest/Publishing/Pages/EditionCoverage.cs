namespace Attest.Publishing.Pages;

/// <summary>Of how many States an edition is held; of the others it says nothing.</summary>
/// <param name="Edition">Its year.</param>
/// <param name="States">Of how many States a report is held.</param>
/// <param name="Of">Of how many there are.</param>
/// <param name="Areas">Of how many areas, which are no States, a report is held.</param>
/// <param name="Statements">How many statements stand in its reports.</param>
/// <param name="Address">The statements.</param>
public sealed record EditionCoverage(int Edition, int States, int Of, int Areas, int Statements, string Address);
