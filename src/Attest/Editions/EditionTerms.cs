using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Editions;

/// <summary>What an edition is made on: until when knowledge was taken in, what times it is about, when it may be read, for whom it is made.</summary>
public sealed record EditionTerms
{
    /// <summary>The last day whose knowledge is in it; a text updated later does not belong into it.</summary>
    public required DateOnly CutOff { get; init; }

    /// <summary>The times it is about, by matter: <c>policy</c>, <c>casualties</c>.</summary>
    public ImmutableSortedDictionary<string, EdtfDate> Periods { get; init; } = ImmutableSortedDictionary.Create<string, EdtfDate>(StringComparer.Ordinal);

    /// <summary>The minute, UTC, before which nobody else may read it; null where it may be read at once.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The meeting it is made for, as the register of meetings calls it; or null.</summary>
    public string? Meeting { get; init; }

    /// <summary>Whether it holds only statements that a person has checked.</summary>
    public bool IsCheckedOnly { get; init; }
}
