namespace Attest.Publishing.Pages.Workbench;

/// <summary>New recovery codes, shown this once.</summary>
public sealed record RecoveryCodesPage : OfficePage
{
    /// <summary>The codes.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Where to go when they are written down.</summary>
    public required PageLink Next { get; init; }
}
