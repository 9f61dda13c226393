namespace Attest.Store.Replies;

/// <summary>What a reply does to a statement.</summary>
public enum ReplyBearing
{
    /// <summary>It says the same.</summary>
    Confirms,

    /// <summary>It says that it is not so.</summary>
    Contests,

    /// <summary>It says what holds in its place.</summary>
    Supersedes,
}
