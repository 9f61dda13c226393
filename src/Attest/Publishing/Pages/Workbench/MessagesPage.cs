namespace Attest.Publishing.Pages.Workbench;

/// <summary>What a person is told outside the office, and how much of it: mails, and a feed with a secret address.</summary>
public sealed record MessagesPage : OfficePage
{
    /// <summary>Whether reminders come by mail.</summary>
    public required bool Mail { get; init; }

    /// <summary>Whether mails and feed may name edition, States, themes and organisation.</summary>
    public required bool Names { get; init; }

    /// <summary>Whether there is a feed.</summary>
    public required bool HasFeed { get; init; }

    /// <summary>The addresses of the feed that was just made, shown this one time.</summary>
    public IReadOnlyList<string> Feed { get; init; } = [];

    /// <summary>The last mails of the office, for administrators; null for everybody else.</summary>
    public IReadOnlyList<Sent>? Outbox { get; init; }

    /// <summary>A mail.</summary>
    /// <param name="Person">To whom, by pseudonym.</param>
    /// <param name="Standing">How it stands, in words.</param>
    /// <param name="Problem">Why it was not sent, in words; empty where it was.</param>
    /// <param name="Since">Since when it stands so, UTC.</param>
    /// <param name="Mark">How that is marked: <c>ok</c>, <c>bad</c> or nothing.</param>
    public sealed record Sent(string Person, string Standing, string Problem, DateTimeOffset Since, string Mark);
}
