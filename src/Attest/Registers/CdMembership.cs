namespace Attest.Registers;

/// <summary>Whether a jurisdiction was a member of the Conference on Disarmament on a day; unknown is a value (I11).</summary>
public enum CdMembership
{
    /// <summary>The register does not hold since when.</summary>
    Unknown,

    /// <summary>A member.</summary>
    Member,

    /// <summary>Not a member.</summary>
    NotMember,
}
