namespace Attest.Registers;

/// <summary>What a resolution of the General Assembly is about.</summary>
public enum ResolutionTopic
{
    /// <summary>The call for an agreement to ban antipersonnel mines, before the Mine Ban Treaty.</summary>
    BanAgreement,

    /// <summary>The Mine Ban Treaty.</summary>
    MineBanTreaty,

    /// <summary>The Convention on Cluster Munitions.</summary>
    ClusterMunitions,

    /// <summary>Antipersonnel mines in the Conference on Disarmament.</summary>
    ConferenceOnDisarmament,

    /// <summary>Assistance in mine action.</summary>
    MineAction,
}
