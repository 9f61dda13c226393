namespace Attest.Checks;

/// <summary>How a statement stands to a register; not to be checked is a value (I11).</summary>
public enum VerdictStanding
{
    /// <summary>No register holds what would decide, or the statement leaves open what is meant.</summary>
    NotCheckable,

    /// <summary>The register says the same.</summary>
    Confirmed,

    /// <summary>The register says otherwise.</summary>
    Contradicted,
}
