using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Store.Replies;

/// <summary>A reply of an authority as readers see it: what is null is not public, or was not said. Who signed or carried it is no part of it (I10).</summary>
/// <param name="Jurisdiction">The State whose authority was asked.</param>
/// <param name="Kind">What kind of reply it is.</param>
public sealed record ReplyWords(JurisdictionCode Jurisdiction, ReplyKind Kind)
{
    /// <summary>Which authority wrote.</summary>
    public string? Authority { get; init; }

    /// <summary>The day of the letter; of one that bears none, the day on which it came.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The text of the letter.</summary>
    public string? Text { get; init; }

    /// <summary>The language of the text, as BCP 47 has it.</summary>
    public string? Language { get; init; }

    /// <summary>The text in the language of the edition.</summary>
    public string? Translation { get; init; }

    /// <summary>What followed for the report.</summary>
    public ReplyRuling? Ruling { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>What it does to which statements, by identity.</summary>
    public ImmutableSortedDictionary<StatementId, ReplyBearing> Bearings { get; init; } = ImmutableSortedDictionary<StatementId, ReplyBearing>.Empty;

    /// <inheritdoc/>
    public bool Equals(ReplyWords? other) =>
        other is not null && (Jurisdiction, Kind, Authority, Day, Text, Language, Translation, Ruling, Reason) == (other.Jurisdiction, other.Kind, other.Authority, other.Day, other.Text, other.Language, other.Translation, other.Ruling, other.Reason)
        && Bearings.SequenceEqual(other.Bearings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Jurisdiction, Kind, Authority, Day, Text);
}
