using Attest.Registers;

namespace Attest.Treaties;

/// <summary>How a jurisdiction stands to a treaty on a day, and what that rests on.</summary>
public sealed record StatusAnswer
{
    /// <summary>The jurisdiction asked about.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The treaty asked about.</summary>
    public required TreatyCode Treaty { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The status on that day.</summary>
    public required TreatyStatus Status { get; init; }

    /// <summary>The day from which it has had this status; null when it always had it, or the day is not held.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>The acts this rests on, with what follows from them; null when none are held, and their absence is what it rests on.</summary>
    public required Participation? Basis { get; init; }

    /// <summary>The row it rests on: the participation, or the jurisdiction's or treaty's own.</summary>
    public required RowOrigin Origin { get; init; }

    /// <summary>How far the answer is to be trusted.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The last day for which the register knows who joined and left this treaty.</summary>
    public required DateOnly KnownUpTo { get; init; }

    /// <summary>For a State that has deposited: the day from which the treaty will be in force for it; null otherwise.</summary>
    public required DateOnly? InForceFrom { get; init; }

    /// <summary>Every event of membership that had happened by then, those that change nothing and those that follow from others included, in the order of days; last those whose day is not held.</summary>
    public required IReadOnlyList<TreatyEvent> Events { get; init; }

    /// <summary>What a reader must know besides, in words; empty when there is nothing.</summary>
    public required string Remark { get; init; }

    /// <summary>Whether the day asked about is after the last one known: the answer is then the last known status.</summary>
    public bool IsBeyondKnown => On > KnownUpTo;
}
