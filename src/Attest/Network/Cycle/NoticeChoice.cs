namespace Attest.Network.Cycle;

/// <summary>What a person wants to be told outside the office.</summary>
/// <param name="Mail">Whether reminders come by mail.</param>
/// <param name="Names">Whether mails and the feed may name edition, States, themes and organisation. Whoever reads the person's mail reads them too.</param>
/// <param name="HasFeed">Whether there is a feed with a secret address.</param>
public sealed record NoticeChoice(bool Mail = true, bool Names = false, bool HasFeed = false);
