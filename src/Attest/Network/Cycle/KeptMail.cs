namespace Attest.Network.Cycle;

/// <summary>A mail as the outbox keeps it.</summary>
/// <param name="Person">To whom.</param>
/// <param name="State">How it stands.</param>
/// <param name="Since">Since when, UTC.</param>
/// <param name="DueAt">When it is tried next, UTC; counts while it waits.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Problem">Why it was not sent the last time, or null.</param>
public sealed record KeptMail(Pseudonym Person, MailState State, DateTimeOffset Since, DateTimeOffset DueAt, int Tries, MailProblem? Problem);
