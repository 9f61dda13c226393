namespace Attest.Registers;

/// <summary>Whether a row of a register was confirmed against the source it names; unknown is a value (I11).</summary>
public enum Verification
{
    /// <summary>The register does not say.</summary>
    Unknown,

    /// <summary>Not confirmed: a starting point, to be confirmed before it is cited.</summary>
    No,

    /// <summary>Confirmed against the source named.</summary>
    Yes,
}
