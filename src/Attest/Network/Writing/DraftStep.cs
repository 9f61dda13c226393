namespace Attest.Network.Writing;

/// <summary>A draft was sent on, returned or approved.</summary>
/// <param name="Stage">With whom it was from then on.</param>
/// <param name="Reason">Why; empty where nothing had to be said.</param>
/// <param name="Text">The SHA-256 of the text it was said of.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
public sealed record DraftStep(DraftStage Stage, string Reason, string Text, DateTimeOffset At, string By);
