namespace Attest.Network.Assignments;

/// <summary>Why something is a question for the next edition.</summary>
public enum OpenQuestionKind
{
    /// <summary>The last report says that it is not known.</summary>
    NoInformation,

    /// <summary>The last report names a day by which it was to be, and that day is over.</summary>
    DayPassed,

    /// <summary>A check found that the last report cannot be right, or probably is not.</summary>
    Finding,

    /// <summary>A treaty asks for it by a day within the time that the edition covers.</summary>
    Obligation,

    /// <summary>An authority was asked, and has not answered.</summary>
    Request,
}
