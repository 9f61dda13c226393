using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Reports.Reading.Tables;

/// <summary>What the words of a caption, a header or a first cell tell of the numbers they stand over or beside.</summary>
internal sealed record TableWords
{
    /// <summary>The words themselves.</summary>
    public required string Words { get; init; }

    /// <summary>What is counted, as <c>kind.role</c> of data/phrases/kinds/table_words.csv.</summary>
    public required FrozenSet<string> Roles { get; init; }

    /// <summary>The unit of an area or length: <c>m2</c>, <c>km2</c>; null when none is said.</summary>
    public string? Measure { get; init; }

    /// <summary>The things counted: <c>areas</c>, <c>communities</c>; null when none is said.</summary>
    public string? Count { get; init; }

    /// <summary>The currency of sums.</summary>
    public string? Currency { get; init; }

    /// <summary>By what the numbers are to be multiplied: a million where they are in millions.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The year or period.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Whether there is nothing but that date.</summary>
    public bool IsDate { get; init; }

    /// <summary>The objects named.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>The one named, where that is an actor or another State, by the vocabulary's word.</summary>
    public string? Actor { get; init; }

    /// <summary>Whether the page's own State, or its government, is named.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether this is the sum of the others.</summary>
    public bool IsTotal => Has("any.total");

    /// <summary>Whether numbers here make no statement.</summary>
    public bool IsSkipped => Has("any.skip");

    /// <summary>Whether a role is told.</summary>
    public bool Has(string role) => Roles.Contains(role);

    /// <summary>Whether any role of a kind is told.</summary>
    public bool IsOf(string kind) => Roles.Any(role => role.StartsWith(kind, StringComparison.Ordinal) && role[kind.Length] == '.');
}
