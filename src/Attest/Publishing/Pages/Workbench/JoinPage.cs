namespace Attest.Publishing.Pages.Workbench;

/// <summary>The form with which somebody who was invited sets a password and a second factor.</summary>
public sealed record JoinPage : OfficePage
{
    /// <summary>The address with which the person will sign in.</summary>
    public required string Email { get; init; }

    /// <summary>The public name that was drawn for the person.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>The key that an app is given.</summary>
    public required SecondFactor Factor { get; init; }
}
