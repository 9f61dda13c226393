namespace Attest.Registers;

/// <summary>Whether the single votes on a resolution are held.</summary>
public enum RollCallStanding
{
    /// <summary>Held, under the resolution's own record.</summary>
    Recorded,

    /// <summary>Held; the record was matched to the resolution by its day and its likeness to neighbouring votes.</summary>
    Identified,

    /// <summary>Not held: every member's vote is unknown.</summary>
    NotHeld,
}
