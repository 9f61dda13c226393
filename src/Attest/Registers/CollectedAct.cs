namespace Attest.Registers;

/// <summary>An act as the United Nations Treaty Collection lists it.</summary>
/// <param name="Participant">The participant, in the words of the list, without marks of notes.</param>
/// <param name="Kind">What it did.</param>
/// <param name="Day">When.</param>
public sealed record CollectedAct(string Participant, TreatyEventKind Kind, DateOnly Day);
