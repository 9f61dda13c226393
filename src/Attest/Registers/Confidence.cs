namespace Attest.Registers;

/// <summary>How far a row of a register is to be trusted, as its compiler said; unknown is a value (I11).</summary>
public enum Confidence
{
    /// <summary>The register does not say.</summary>
    Unknown,

    /// <summary>Stated by one weak source, or known to be incomplete.</summary>
    Low,

    /// <summary>Generally reported, not checked against the primary source.</summary>
    Medium,

    /// <summary>Taken from the primary source or a faithful copy of it.</summary>
    High,
}
