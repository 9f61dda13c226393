namespace Attest.Publishing.Pages.Workbench;

/// <summary>What a person sets for themselves: how they sign in, where they are signed in, whether others see them, how they are credited.</summary>
public sealed record AccountPage : OfficePage
{
    /// <summary>The address with which the person signs in.</summary>
    public required string Email { get; init; }

    /// <summary>The person's duties in words.</summary>
    public required IReadOnlyList<string> Duties { get; init; }

    /// <summary>Whether it is hidden from other members that the person is one.</summary>
    public required bool IsHidden { get; init; }

    /// <summary>How the list of contributors names the person; empty for not at all.</summary>
    public required string Credit { get; init; }

    /// <summary>Where the person is signed in, the newest first.</summary>
    public required IReadOnlyList<SignedIn> Sessions { get; init; }

    /// <summary>The person's passkeys.</summary>
    public required IReadOnlyList<Key> Passkeys { get; init; }

    /// <summary>How many recovery codes are left.</summary>
    public required int RecoveryCodesLeft { get; init; }

    /// <summary>A new key for an app, ready to be taken in place of the one there is.</summary>
    public required SecondFactor Factor { get; init; }

    /// <summary>A browser that is signed in.</summary>
    /// <param name="Name">By what the form names it.</param>
    /// <param name="Device">On what it runs.</param>
    /// <param name="BeganAt">Since when, UTC.</param>
    /// <param name="SeenAt">When it was last seen, UTC.</param>
    /// <param name="IsThis">Whether it is the one that looks.</param>
    public sealed record SignedIn(string Name, string Device, DateTimeOffset BeganAt, DateTimeOffset SeenAt, bool IsThis);

    /// <summary>A passkey.</summary>
    /// <param name="Credential">By what the form names it: hexadecimal digits.</param>
    /// <param name="AddedAt">Since when, UTC.</param>
    public sealed record Key(string Credential, DateTimeOffset AddedAt);
}
