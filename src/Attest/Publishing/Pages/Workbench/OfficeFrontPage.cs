namespace Attest.Publishing.Pages.Workbench;

/// <summary>The first page of the office: what the person does here.</summary>
public sealed record OfficeFrontPage : OfficePage
{
    /// <summary>The person's duties in words.</summary>
    public required IReadOnlyList<string> Duties { get; init; }

    /// <summary>What is late or due soon of what concerns the person, the first day first.</summary>
    public required IReadOnlyList<Next> Due { get; init; }

    /// <summary>What the person covers, the first day first.</summary>
    public required IReadOnlyList<Covered> Assignments { get; init; }

    /// <summary>How many recovery codes are left; the page warns when they run out.</summary>
    public required int RecoveryCodesLeft { get; init; }

    /// <summary>A State that the person covers for an edition.</summary>
    /// <param name="Sheet">The State and edition, with the sheet.</param>
    /// <param name="Open">How many questions are open.</param>
    /// <param name="Next">What is due next and when, in words; empty for nothing.</param>
    public sealed record Covered(PageLink Sheet, int Open, string Next);

    /// <summary>Something that is late or due soon.</summary>
    /// <param name="What">What, with its place in the calendar.</param>
    /// <param name="Standing">How it stands, in words.</param>
    /// <param name="Mark">How that is marked: <c>bad</c> or nothing.</param>
    public sealed record Next(PageLink What, string Standing, string Mark);
}
