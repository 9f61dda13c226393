namespace Attest.Network.Writing;

/// <summary>Another version of a paragraph, saved by somebody who had not seen the one that stands there.</summary>
/// <param name="Number">By what it is named.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="At">When it was saved, UTC.</param>
/// <param name="By">Who saved it.</param>
public sealed record Rival(long Number, string Text, DateTimeOffset At, string By);
