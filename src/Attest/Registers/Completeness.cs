namespace Attest.Registers;

/// <summary>Whether the register holds every participation in a treaty up to the day it is known to.</summary>
public enum Completeness
{
    /// <summary>No row means neither signed nor joined.</summary>
    Complete,

    /// <summary>Some participations are known to be missing: no row proves little.</summary>
    Incomplete,

    /// <summary>No participation in this treaty is held.</summary>
    NotHeld,
}
