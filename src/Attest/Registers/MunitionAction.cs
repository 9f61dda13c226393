namespace Attest.Registers;

/// <summary>The broad type of a munition as open literature classes it; unknown is a value (I11).</summary>
public enum MunitionAction
{
    /// <summary>Not classified in the register.</summary>
    Unknown,

    /// <summary>Blast.</summary>
    Blast,

    /// <summary>Fragmentation.</summary>
    Fragmentation,

    /// <summary>Fragmentation, on a stake.</summary>
    FragmentationStake,

    /// <summary>Fragmentation, directional.</summary>
    DirectionalFragmentation,

    /// <summary>Fragmentation, bounding.</summary>
    BoundingFragmentation,

    /// <summary>Blast, scattered.</summary>
    ScatterableBlast,

    /// <summary>Fragmentation, scattered.</summary>
    ScatterableFragmentation,

    /// <summary>A submunition.</summary>
    Submunition,
}
