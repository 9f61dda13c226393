using System.Collections.Immutable;

namespace Attest.Network.Cycle;

/// <summary>A mail that is to be handed over now, by whoever has taken it from the outbox.</summary>
/// <param name="Name">The one name it has, however often it is tried.</param>
/// <param name="Person">To whom.</param>
/// <param name="Names">Whether it may name edition, States, themes and organisation.</param>
/// <param name="Reminders">Of what.</param>
public sealed record OutgoingMail(string Name, Person Person, bool Names, ImmutableArray<Reminder> Reminders);
