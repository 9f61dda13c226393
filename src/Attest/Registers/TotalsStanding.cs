namespace Attest.Registers;

/// <summary>How the totals of a vote are known.</summary>
public enum TotalsStanding
{
    /// <summary>Neither published totals nor a roll call are held.</summary>
    Unknown,

    /// <summary>Counted from the roll call; no independent publication confirms them.</summary>
    Computed,

    /// <summary>Published, and equal to the roll call where one is held.</summary>
    Published,

    /// <summary>Published, and different from the roll call: both are shown, and the note says what is known.</summary>
    Disputed,
}
