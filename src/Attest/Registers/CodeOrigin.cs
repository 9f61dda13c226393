namespace Attest.Registers;

/// <summary>Who gave a jurisdiction its three-letter code.</summary>
public enum CodeOrigin
{
    /// <summary>ISO 3166-1.</summary>
    Iso,

    /// <summary>ISO 3166-3, withdrawn codes.</summary>
    FormerIso,

    /// <summary>Users of ISO 3166, in the range it leaves to them.</summary>
    UserAssigned,

    /// <summary>The register itself.</summary>
    Own,
}
