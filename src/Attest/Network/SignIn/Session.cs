namespace Attest.Network;

/// <summary>A browser that is signed in.</summary>
/// <param name="Name">Tells it from the person's other sessions; whoever knows it alone can do nothing with it.</param>
/// <param name="Person">Who is signed in.</param>
/// <param name="BeganAt">Since when, UTC.</param>
/// <param name="SeenAt">When the browser last asked for something, to some minutes, UTC.</param>
/// <param name="ExpiresAt">Until when it stays signed in if it asks for nothing more, UTC.</param>
/// <param name="Device">On what it runs, in two words; where it is, is not kept.</param>
public sealed record Session(string Name, Pseudonym Person, DateTimeOffset BeganAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, string Device)
{
    /// <summary>How long a browser stays signed in that asks for nothing.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromHours(12);

    /// <summary>How long a browser stays signed in whatever it does.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(7);
}
