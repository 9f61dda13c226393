namespace Attest.Publishing.Pages.Workbench;

/// <summary>The form of address and password, and the button for a passkey.</summary>
public sealed record SignInPage : OfficePage
{
    /// <summary>The address in the office to go to when signed in.</summary>
    public required string To { get; init; }

    /// <summary>The address of e-mail that was typed and not let in.</summary>
    public string Email { get; init; } = "";
}
