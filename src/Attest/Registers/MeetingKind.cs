namespace Attest.Registers;

/// <summary>What sort of meeting it was.</summary>
public enum MeetingKind
{
    /// <summary>A meeting on the way to the Mine Ban Treaty.</summary>
    OttawaProcess,

    /// <summary>A meeting on the way to the Convention on Cluster Munitions.</summary>
    OsloProcess,

    /// <summary>The conference that negotiated and adopted a treaty.</summary>
    Negotiation,

    /// <summary>The conference that opened a treaty for signature.</summary>
    SigningConference,

    /// <summary>A Meeting of the States Parties.</summary>
    MeetingOfStatesParties,

    /// <summary>A Review Conference.</summary>
    ReviewConference,
}
