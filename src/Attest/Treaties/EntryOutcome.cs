namespace Attest.Treaties;

/// <summary>What becomes of an event that is entered.</summary>
public enum EntryOutcome
{
    /// <summary>It is new.</summary>
    New,

    /// <summary>It is held already, with the same day.</summary>
    Held,

    /// <summary>One of the same kind is held with another day, and the entry does not say that it corrects it.</summary>
    Differs,
}
