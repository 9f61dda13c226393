namespace Attest.Network;

/// <summary>What the office's log tells of.</summary>
public enum Act
{
    /// <summary>Somebody was added to the network.</summary>
    PersonAdded,

    /// <summary>A link was made with which a password and a second factor are set.</summary>
    Invited,

    /// <summary>The link was used.</summary>
    Joined,

    /// <summary>A role was given.</summary>
    RoleGiven,

    /// <summary>A role was taken back.</summary>
    RoleTaken,

    /// <summary>A person may not sign in any more.</summary>
    Disabled,

    /// <summary>A disabled person may sign in again.</summary>
    Enabled,

    /// <summary>All with which a person signed in was taken away.</summary>
    Reset,

    /// <summary>The membership was hidden.</summary>
    Hidden,

    /// <summary>The membership is hidden no more.</summary>
    Shown,

    /// <summary>How the edition credits the person was changed.</summary>
    CreditChanged,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>The second factor was set anew.</summary>
    SecondFactorChanged,

    /// <summary>A recovery code was used up.</summary>
    RecoveryCodeUsed,

    /// <summary>New recovery codes took the place of the old.</summary>
    RecoveryCodesChanged,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A passkey was taken away.</summary>
    PasskeyRemoved,

    /// <summary>A browser was signed in.</summary>
    SignedIn,

    /// <summary>A browser was signed out, by itself or from another.</summary>
    SignedOut,

    /// <summary>A wrong password or code was said.</summary>
    SignInFailed,

    /// <summary>Too many wrong attempts locked the way in for a while.</summary>
    LockedOut,

    /// <summary>An edition was given a calendar.</summary>
    CalendarMade,

    /// <summary>A milestone was moved to another day.</summary>
    MilestoneMoved,

    /// <summary>A milestone was said to be done.</summary>
    MilestoneDone,

    /// <summary>A milestone was said not to be done after all.</summary>
    MilestoneReopened,

    /// <summary>What mails may say, and whether they come, was changed.</summary>
    NoticesChanged,

    /// <summary>A feed was given a secret address.</summary>
    FeedMade,

    /// <summary>The secret address of a feed was taken back.</summary>
    FeedRevoked,

    /// <summary>A draft was begun.</summary>
    DraftBegun,

    /// <summary>A draft was sent on, returned or approved.</summary>
    DraftMoved,

    /// <summary>A link for a reply was made.</summary>
    ReplyLinkMade,

    /// <summary>A link for a reply was taken back.</summary>
    ReplyLinkRevoked,

    /// <summary>A comment came by such a link.</summary>
    LineCommentCame,

    /// <summary>An authority was asked something.</summary>
    RequestSent,

    /// <summary>It was asked again.</summary>
    RequestReminded,

    /// <summary>A reply was kept, or that none came.</summary>
    ReplyKept,

    /// <summary>It was said, or said no more, what a reply does to a statement.</summary>
    ReplyBears,

    /// <summary>An editor decided about a reply.</summary>
    ReplyDecided,

    /// <summary>Somebody was assigned to a State and theme for an edition.</summary>
    AssignmentGiven,

    /// <summary>Such an assignment was taken back.</summary>
    AssignmentTaken,

    /// <summary>It was said what became of an open question.</summary>
    QuestionMarked,
}
