namespace Attest.Treaties;

/// <summary>How a published due date compares with the computed one.</summary>
public enum PublishedVerdict
{
    /// <summary>The due date cannot be computed.</summary>
    NotCheckable,

    /// <summary>The same day.</summary>
    Agrees,

    /// <summary>One day earlier: entry into force was counted as day 1, or “before” a day was written as the day before.</summary>
    Variant,

    /// <summary>Another day: an anomaly, of the publication or of the register.</summary>
    Differs,
}
