namespace Attest.Checks.OfText;

/// <summary>How words that somebody writes stand to the registers and to what the base holds, in the order of their weight.</summary>
public enum TextOutcome
{
    /// <summary>Everything that was read from the words is held, or follows from a register.</summary>
    Confirmed,

    /// <summary>Something, or all of it, cannot be compared with anything; that says nothing against it (I11).</summary>
    NotCheckable,

    /// <summary>An earlier edition says so; a later one, or a register, says otherwise.</summary>
    OutOfDate,

    /// <summary>The same is held, but said with a doubt, or a bound, that the words leave out.</summary>
    StrongerThanEvidence,

    /// <summary>A register, or the latest edition that answers, says otherwise.</summary>
    Contradicted,
}
