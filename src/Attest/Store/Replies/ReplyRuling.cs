namespace Attest.Store.Replies;

/// <summary>What an editor makes of a reply.</summary>
public enum ReplyRuling
{
    /// <summary>The text follows it.</summary>
    Followed,

    /// <summary>The text follows it in part.</summary>
    FollowedInPart,

    /// <summary>The text stands as it was; the reply stands beside it.</summary>
    NotFollowed,

    /// <summary>There is nothing to follow.</summary>
    Noted,
}
