namespace Attest.Network.Cycle;

/// <summary>A day in the making of an edition by which something is done.</summary>
public enum Milestone
{
    /// <summary>Who writes on what is settled.</summary>
    AssignmentsOut,

    /// <summary>Researchers hand in their drafts.</summary>
    DraftsDue,

    /// <summary>What was asked of governments and others is answered, or counts as silence.</summary>
    RequestsDue,

    /// <summary>Governments begin to read what is said of them.</summary>
    CommentsOpen,

    /// <summary>The last day for what governments say to it.</summary>
    CommentsClose,

    /// <summary>What happens later is for the next edition.</summary>
    CutOff,

    /// <summary>The edition is frozen.</summary>
    Freeze,

    /// <summary>The press gets it, under embargo.</summary>
    Embargo,

    /// <summary>Everybody gets it.</summary>
    Launch,
}
