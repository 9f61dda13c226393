using Attest.Registers;

namespace Attest.Treaties;

/// <summary>How it stands with one obligation of one State on a day, and what that rests on.</summary>
public sealed record ObligationAnswer
{
    /// <summary>The State.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The obligation.</summary>
    public required Obligation Obligation { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The calendar year a yearly obligation is for; null for one that does not come back.</summary>
    public int? Covers { get; init; }

    /// <summary>The original deadline and each to which it had been extended by the day, in order; empty when none can be computed.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>How it stands.</summary>
    public ObligationState State { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether what is done was done in time; null where it is not done, or not held.</summary>
    public bool? InTime { get; init; }

    /// <summary>What the state rests on; empty where it follows from the calendar alone.</summary>
    public IReadOnlyList<TreatyEvent> Evidence { get; init; } = [];

    /// <summary>The day from which the State is, or will be, no party any more; null when no withdrawal is held.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Due dates that others published, compared with the computed ones.</summary>
    public IReadOnlyList<PublishedComparison> Published { get; init; } = [];

    /// <summary>The article.</summary>
    public string Article => Obligation.Article;

    /// <summary>The deadline that holds on the day; null when none can be computed.</summary>
    public DateOnly? Due => Deadlines.Count > 0 ? Deadlines[^1].Due : null;

    /// <summary>Whether it still lies ahead: not done, not past, and not ended before it falls due by a withdrawal already notified.</summary>
    public bool IsAhead => State == ObligationState.NotYetDue && !(EndsOn <= Due);
}
