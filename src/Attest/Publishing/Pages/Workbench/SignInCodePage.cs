namespace Attest.Publishing.Pages.Workbench;

/// <summary>The form of the second factor.</summary>
public sealed record SignInCodePage : OfficePage
{
    /// <summary>The address in the office to go to when signed in.</summary>
    public required string To { get; init; }
}
