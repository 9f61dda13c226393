namespace Attest.Store;

/// <summary>Why bytes and words were taken out: a category alone, since a reason told at length could tell what was taken out.</summary>
public enum WithholdingReason
{
    /// <summary>Somebody could come to harm.</summary>
    Safety,
    /// <summary>A law or a court requires it.</summary>
    Law,
    /// <summary>Who gave it takes the consent back.</summary>
    Consent,
    /// <summary>Somebody else has the rights in it.</summary>
    Rights,
}
