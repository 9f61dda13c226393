namespace Attest.Network.Assignments;

/// <summary>What became of an open question.</summary>
public enum QuestionStanding
{
    /// <summary>Nobody has said anything, or it was opened again.</summary>
    Open,

    /// <summary>An answer was found.</summary>
    Answered,

    /// <summary>Somebody was asked.</summary>
    Asked,

    /// <summary>It was looked for, and nothing was found.</summary>
    NothingFound,
}
