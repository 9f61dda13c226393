namespace Attest.Checks;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Both sides cannot be true.</summary>
    High,

    /// <summary>Something is probably wrong; a person has to look.</summary>
    Medium,

    /// <summary>Worth knowing; often harmless.</summary>
    Low,
}
