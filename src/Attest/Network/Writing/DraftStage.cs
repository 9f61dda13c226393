namespace Attest.Network.Writing;

/// <summary>With whom a draft is.</summary>
public enum DraftStage
{
    /// <summary>With the researcher, who writes.</summary>
    Writing,

    /// <summary>With the coordinator.</summary>
    Coordinator,

    /// <summary>With the theme editor.</summary>
    ThemeEditor,

    /// <summary>With the final editor.</summary>
    FinalEditor,

    /// <summary>Approved; it can be frozen.</summary>
    Ready,
}
