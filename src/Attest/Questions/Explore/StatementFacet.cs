namespace Attest.Questions.Explore;

/// <summary>A side from which statements are sorted and counted.</summary>
public enum StatementFacet
{
    /// <summary>The State or area it is about, by code.</summary>
    State,

    /// <summary>The region of that State (M49).</summary>
    Region,

    /// <summary>The kind.</summary>
    Kind,

    /// <summary>The value.</summary>
    Value,

    /// <summary>How strongly it is said.</summary>
    Hedge,

    /// <summary>The edition that says it.</summary>
    Edition,

    /// <summary>Read by machine, or how an editor has ruled.</summary>
    Standing,

    /// <summary>The kinds of the sources that its notes name: one statement may have several; <see cref="StatementFilter.NoSource"/> where they name none, <see cref="StatementFilter.Unchecked"/> before its page was checked.</summary>
    Source,

    /// <summary>How it stands to the registers; <see cref="StatementFilter.Unchecked"/> before its page was checked.</summary>
    Check,
}
