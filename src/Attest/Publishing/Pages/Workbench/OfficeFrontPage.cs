namespace Attest.Publishing.Pages.Workbench;

/// <summary>The first page of the office: what the person does here.</summary>
public sealed record OfficeFrontPage : OfficePage
{
    /// <summary>The person's duties in words.</summary>
    public required IReadOnlyList<string> Duties { get; init; }

    /// <summary>How many recovery codes are left; the page warns when they run out.</summary>
    public required int RecoveryCodesLeft { get; init; }
}
