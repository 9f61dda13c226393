namespace Attest.Network.Writing;

/// <summary>A comment that came by a link.</summary>
/// <param name="Number">By what it is named.</param>
/// <param name="Link">The link.</param>
/// <param name="First">The first line it is about.</param>
/// <param name="Last">The last line it is about.</param>
/// <param name="Words">What it says.</param>
/// <param name="Signed">Who says it, in the words of the one who wrote: a name and an office.</param>
/// <param name="At">When it came, UTC.</param>
/// <param name="Receipt">What its sender was given: the SHA-256 of the comment, its lines and its time.</param>
public sealed record LineComment(long Number, long Link, int First, int Last, string Words, ProtectedText Signed, DateTimeOffset At, string Receipt);
