using Attest.Checks;

namespace Attest.Store;

/// <summary>A finding the base holds, and what was ruled on it.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="IsCurrent">Whether it is still found.</param>
/// <param name="Ruling">The last ruling on it, or on its class; null while nobody has reviewed it.</param>
public sealed record StoredFinding(Finding Finding, bool IsCurrent, FindingRuling? Ruling)
{
    /// <summary>Whether a person has reviewed it and found it right.</summary>
    public bool IsAccepted => Ruling is { IsAccepted: true };

    /// <summary>Whether a person has reviewed it and found it wrong.</summary>
    public bool IsRejected => Ruling is { IsAccepted: false };

    /// <summary>Whether it keeps an edition from being frozen: it says that both sides cannot be true, and nobody has ruled that it is no fault.</summary>
    public bool Blocks => Finding.Severity == FindingSeverity.High && !IsRejected;
}
