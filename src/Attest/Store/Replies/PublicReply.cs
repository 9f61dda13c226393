namespace Attest.Store.Replies;

/// <summary>What an editor let readers see of a reply, from when on.</summary>
/// <param name="Reply">The number under which the office keeps the reply.</param>
/// <param name="Says">What readers see; null where nothing is public any more.</param>
/// <param name="Person">Who decided, under a pseudonym.</param>
/// <param name="At">When, UTC.</param>
public sealed record PublicReply(long Reply, ReplyWords? Says, string Person, DateTimeOffset At);
