namespace Attest.Network.Writing;

/// <summary>What became of a save. Whatever it says, all that was sent is on disk.</summary>
/// <param name="Revision">The revision that stands now.</param>
/// <param name="Text">The text that stands now.</param>
/// <param name="Outcome">How it came to stand.</param>
public sealed record Saved(int Revision, string Text, SaveOutcome Outcome);
