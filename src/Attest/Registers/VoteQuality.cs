namespace Attest.Registers;

/// <summary>How well a single vote is known.</summary>
public enum VoteQuality
{
    /// <summary>No row is held: the vote follows from membership, or is unknown.</summary>
    NotHeld,

    /// <summary>As the source records it.</summary>
    Recorded,

    /// <summary>Not in the source; it follows from the totals.</summary>
    Deduced,

    /// <summary>The source is doubted.</summary>
    Suspect,
}
