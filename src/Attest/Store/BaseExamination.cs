using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>What examining a base found.</summary>
/// <param name="Examined">What was looked at, in the order of looking, for people.</param>
/// <param name="Findings">What is not as it should be; empty for a sound base.</param>
public sealed record BaseExamination(ImmutableArray<string> Examined, ImmutableArray<BaseFinding> Findings)
{
    /// <summary>Whether nothing was found that needs anyone's hand.</summary>
    public bool IsSound => Findings.All(finding => finding.IsHarmless);
}
