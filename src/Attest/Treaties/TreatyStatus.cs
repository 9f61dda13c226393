namespace Attest.Treaties;

/// <summary>How a jurisdiction stands to a treaty on a day; unknown is a value (I11).</summary>
public enum TreatyStatus
{
    /// <summary>The registers do not hold enough to say.</summary>
    Unknown,

    /// <summary>The treaty is in force for it.</summary>
    StateParty,

    /// <summary>It has signed, and the treaty is not in force for it.</summary>
    Signatory,

    /// <summary>It has not signed, and the treaty is not in force for it.</summary>
    NotParty,

    /// <summary>It was a party, and its withdrawal has taken effect.</summary>
    Withdrawn,

    /// <summary>It is no State that can join: an area, or a State before it was one.</summary>
    CannotJoin,
}
