namespace Attest.Network.Writing;

/// <summary>A version of a paragraph that somebody saved.</summary>
/// <param name="Revision">Its number; 0 for what the draft began with.</param>
/// <param name="Text">Its Markdown.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
public sealed record DraftRevision(int Revision, string Text, DateTimeOffset At, string By);
