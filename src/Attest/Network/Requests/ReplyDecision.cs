using Attest.Store.Replies;

namespace Attest.Network.Requests;

/// <summary>What an editor decided about a reply.</summary>
/// <param name="Ruling">What follows for the text.</param>
/// <param name="Reason">Why.</param>
/// <param name="Public">What of it readers may see.</param>
/// <param name="By">Who decided; null for whoever has the machine itself.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReplyDecision(ReplyRuling Ruling, string Reason, PublicParts Public, Pseudonym? By, DateTimeOffset At);
