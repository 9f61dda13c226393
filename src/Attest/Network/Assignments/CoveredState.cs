using System.Collections.Immutable;
using Attest.Network.Writing;
using Attest.Registers;

namespace Attest.Network.Assignments;

/// <summary>How a State stands for an edition.</summary>
/// <param name="State">The State or area.</param>
/// <param name="Covers">Who covers it.</param>
/// <param name="Draft">Its text, of several the one that is least far; null for none.</param>
/// <param name="DaysLate">How many days the text of an assignment is late; 0 while none is.</param>
public sealed record CoveredState(JurisdictionCode State, ImmutableArray<Assignment> Covers, Draft? Draft, int DaysLate)
{
    /// <summary>Whether nobody covers it.</summary>
    public bool IsGap => Covers.IsEmpty;
}
