namespace Attest.Network.Requests;

/// <summary>A reply in the office.</summary>
/// <param name="Number">Its number, one in the whole office.</param>
/// <param name="Reply">What came.</param>
/// <param name="Decision">What was last decided about it; null where nothing was.</param>
public sealed record KeptReply(long Number, Reply Reply, ReplyDecision? Decision);
