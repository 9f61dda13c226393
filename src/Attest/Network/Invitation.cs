namespace Attest.Network;

/// <summary>A link with which one person sets a password and a second factor, once.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Secret">The end of the link; it is told once and kept nowhere.</param>
/// <param name="ExpiresAt">Until when it can be used, UTC.</param>
public sealed record Invitation(Person Person, string Secret, DateTimeOffset ExpiresAt)
{
    /// <summary>How long an invitation holds.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(7);

    /// <summary>Where the link leads on the served site.</summary>
    public string Address => "/office/join/" + Secret;
}
