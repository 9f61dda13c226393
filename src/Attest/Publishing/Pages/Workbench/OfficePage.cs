namespace Attest.Publishing.Pages.Workbench;

/// <summary>A page of the office: for one person at one time, never kept and never data. Who looks and what the forms need is filled in where it is answered.</summary>
public abstract record OfficePage : Page
{
    /// <summary>What each form of the page sends along, so that no other site can send it.</summary>
    public string FormToken { get; init; } = "";

    /// <summary>The pseudonym of who looks; null for whoever is not signed in.</summary>
    public string? Member { get; init; }

    /// <summary>Where that person may go.</summary>
    public IReadOnlyList<PageLink> Menu { get; init; } = [];

    /// <summary>What is wrong with what was sent; nothing of it was kept.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What was just done, in a sentence, or null.</summary>
    public string? Done { get; init; }
}
