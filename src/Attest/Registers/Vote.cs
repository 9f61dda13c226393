namespace Attest.Registers;

/// <summary>How a jurisdiction voted on a resolution; unknown is a value (I11).</summary>
public enum Vote
{
    /// <summary>The register does not hold how it voted.</summary>
    Unknown,

    /// <summary>In favour.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Abstaining.</summary>
    Abstain,

    /// <summary>A member that did not vote.</summary>
    Absent,

    /// <summary>Not a member entitled to vote on that day.</summary>
    NotMember,
}
