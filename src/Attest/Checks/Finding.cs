using System.Collections.Immutable;

namespace Attest.Checks;

/// <summary>What a check found: two sides that do not fit, or one place that cannot be as it is. It points and decides nothing; a ruling does.</summary>
public sealed record Finding
{
    /// <summary>Makes a finding of its sides; throws <see cref="ArgumentException"/> when there is none.</summary>
    public Finding(string code, ImmutableArray<FindingPlace> places)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (places.IsDefaultOrEmpty)
            throw new ArgumentException("A finding has at least one place.", nameof(places));
        Code = code;
        Places = places;
        Id = FindingId.Of(code, places);
    }

    /// <summary>Its identity.</summary>
    public FindingId Id { get; }

    /// <summary>The check that found it, as listed in docs/checks.md: <c>vote-register</c>.</summary>
    public string Code { get; }

    /// <summary>Its sides: the place it is listed under, then what that does not fit.</summary>
    public ImmutableArray<FindingPlace> Places { get; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What it is about.</summary>
    public required FindingSubject About { get; init; }

    /// <summary>The page it is listed under, as its address or the name of its file.</summary>
    public required string Page { get; init; }

    /// <summary>The State the page is about: its code, or the name the page gives where no register holds it; null where the page does not tell.</summary>
    public required string? State { get; init; }

    /// <summary>What kind of difference between two answers it is; null for a finding of another sort.</summary>
    public DifferenceKind? Difference { get; init; }

    /// <summary>What does not fit, in one sentence that names both sides.</summary>
    public required string Message { get; init; }

    /// <summary>The class it belongs to: findings of one class have one cause, and one ruling may cover them all.</summary>
    public required string Class { get; init; }
}
