namespace Attest.Reports.Reading;

/// <summary>A stretch of a sentence around one finite verb, and the clause it hangs on. Its tokens need not be adjacent: a relative clause may stand inside.</summary>
/// <param name="Index">Its number in the sentence.</param>
/// <param name="Link">How it hangs on its parent.</param>
/// <param name="Parent">The clause it hangs on, or null.</param>
internal sealed record Clause(int Index, ClauseLink Link, Clause? Parent)
{
    /// <summary>Its first token.</summary>
    public int First { get; set; } = int.MaxValue;

    /// <summary>The token after its last one.</summary>
    public int End { get; set; }

    /// <summary>Whether a finite verb has been met in it.</summary>
    public bool HasVerb { get; set; }
}
