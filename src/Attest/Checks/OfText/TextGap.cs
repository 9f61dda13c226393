namespace Attest.Checks.OfText;

/// <summary>Why something cannot be compared: the ways of not knowing are kept apart (I11).</summary>
public enum TextGap
{
    /// <summary>No statement was read from the sentence.</summary>
    NothingRead,

    /// <summary>It names no State, and none was chosen.</summary>
    NoState,

    /// <summary>The base holds no report on the State of that day or before.</summary>
    NoReports,

    /// <summary>No report on the State answers the question.</summary>
    NoAnswer,

    /// <summary>A register speaks of it and leaves it open: it does not hold the day, or the words do not say which is meant.</summary>
    RegisterOpen,
}
