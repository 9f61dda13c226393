using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Statements;

/// <summary>One typed assertion with its evidence: the envelope of the vocabulary, §1. What the words do not say is null (I11).</summary>
public sealed record Statement
{
    /// <summary>What it is about.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>What it says; one of <see cref="Vocabulary.ValuesOf"/> its kind.</summary>
    public required StatementValue Value { get; init; }

    /// <summary>The jurisdiction whose page says it, or null while the page's State is in no register: such a statement is shown, never stored.</summary>
    public required JurisdictionCode? Jurisdiction { get; init; }

    /// <summary>The treaty, resolution or meeting: <c>MBT</c>, <c>UNGA 57/74</c>, <c>UNGA all</c>, <c>MSP1</c>, <c>regional:Amman</c>.</summary>
    public string? Instrument { get; init; }

    /// <summary>Who does it, when it is not the jurisdiction: a jurisdiction's code, or <c>NSAG</c>, <c>NGO</c>, <c>UN</c> and the like.</summary>
    public string? Actor { get; init; }

    /// <summary>The number said.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The munitions or objects named.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>When it was so.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>A date aimed at.</summary>
    public EdtfDate? Target { get; init; }

    /// <summary>How strongly it is said.</summary>
    public required Hedge Hedge { get; init; }

    /// <summary>Whether the text denies the proposition (vocabulary §4).</summary>
    public required bool Negated { get; init; }

    /// <summary>Who says so, in the words of the page.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>The part of a territory it is about, in the words of the page.</summary>
    public string? Territory { get; init; }

    /// <summary>The report's own opinion of what it reports, in its words.</summary>
    public string? Assessment { get; init; }

    /// <summary>A nuance the value leaves open: adequate, inadequate, slow, national …</summary>
    public string? Detail { get; init; }

    /// <summary>The words on the page, white space folded.</summary>
    public required string Wording { get; init; }

    /// <summary>Where these words stand.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The readable name of the sentence: <c>MBP/1.2</c>. Not part of the statement's identity.</summary>
    public required string Locator { get; init; }

    /// <summary>The numbers of the notes bound to the sentence. Not part of the statement's identity.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>How it came to be.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Whether all it states is that something is not known (I11).</summary>
    public bool IsAbsence => Hedge is Hedge.NoInformation or Hedge.Unclear || Value is StatementValue.Unknown or StatementValue.Undisclosed or StatementValue.NoReply or StatementValue.NotReported;

    /// <summary>
    /// Whether another statement says the same of the same: kind, value, denial, hedge, instrument, who, how much, of what, when, by when, where and with which nuance. In
    /// which words, by whose account and at which place of the text may differ.
    /// </summary>
    public bool SaysTheSameAs(Statement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Kind, Value, Negated, Hedge, Instrument, Actor, Quantity) == (other.Kind, other.Value, other.Negated, other.Hedge, other.Instrument, other.Actor, other.Quantity)
            && (Jurisdiction, Date, Target, Territory, Detail) == (other.Jurisdiction, other.Date, other.Target, other.Territory, other.Detail)
            && (Items.IsDefault ? [] : Items).AsSpan().SequenceEqual((other.Items.IsDefault ? [] : other.Items).AsSpan());
    }

    /// <summary>Whether the words of both overlap, or, in two texts, are the same.</summary>
    public bool IsOfTheWordsOf(Statement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Evidence.TextHash == other.Evidence.TextHash
            ? Evidence.Span.Start < other.Evidence.Span.End && other.Evidence.Span.Start < Evidence.Span.End
            : Wording == other.Wording;
    }
}
