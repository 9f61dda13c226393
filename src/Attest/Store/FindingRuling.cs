using Attest.Checks;

namespace Attest.Store;

/// <summary>What a person rules on a finding, or on all findings of a class; never changed, a later ruling takes its place (I3).</summary>
public sealed record FindingRuling
{
    /// <summary>Makes a ruling; throws <see cref="ArgumentException"/> when it names neither a finding nor a class or both, or no reason or person.</summary>
    public FindingRuling(FindingId? finding, string? @class, bool isAccepted, string reason, string person, DateTimeOffset ruledAt)
    {
        if ((finding is null) == (@class is null))
            throw new ArgumentException("A ruling is on a finding or on a class.", nameof(finding));
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        (Finding, Class, IsAccepted, Reason, Person, RuledAt) = (finding, @class, isAccepted, reason, person, ruledAt);
    }

    /// <summary>The finding it is on; null when it is on a class.</summary>
    public FindingId? Finding { get; }

    /// <summary>The class it is on; null when it is on one finding.</summary>
    public string? Class { get; }

    /// <summary>Whether the findings stand; otherwise they are no faults.</summary>
    public bool IsAccepted { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Who ruled, by the name or pseudonym they rule under.</summary>
    public string Person { get; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset RuledAt { get; }
}
