using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>What a reader of one kind found: a statement still without its page, evidence and notes.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Value">The value.</param>
/// <param name="At">The token of the word that says it: where hedge and polarity are looked up.</param>
internal sealed record StatementDraft(StatementKind Kind, StatementValue Value, int At)
{
    /// <summary>The treaty, resolution or meeting.</summary>
    public string? Instrument { get; init; }

    /// <summary>Who does it, when it is not the jurisdiction.</summary>
    public string? Actor { get; init; }

    /// <summary>The number said.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The munitions or objects named.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>When it was so.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>A date aimed at.</summary>
    public EdtfDate? Target { get; init; }

    /// <summary>The hedge, where the reader knows better than the words around <see cref="At"/>; otherwise null.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>Whether the text denies it; null to follow the value (vocabulary §4).</summary>
    public bool? Negated { get; init; }

    /// <summary>A nuance the value leaves open.</summary>
    public string? Detail { get; init; }

    /// <summary>The part of a territory it is about.</summary>
    public string? Territory { get; init; }

    /// <summary>The report's own opinion of what it reports.</summary>
    public string? Assessment { get; init; }

    /// <summary>The statement that a passage of a report makes: asserted where nothing was told of the hedge, denied where its value denies.</summary>
    public Statement Complete(ReportDocument document, Evidence evidence, Sentence passage, string wording, Origin origin) => new()
    {
        Kind = Kind,
        Value = Value,
        Jurisdiction = document.Jurisdiction,
        Instrument = Instrument,
        Actor = Actor,
        Quantity = Quantity,
        Items = Items,
        Date = Date,
        Target = Target,
        Hedge = Hedge ?? Statements.Hedge.Asserted,
        Negated = Negated ?? Vocabulary.IsNegative(Value),
        Territory = Territory,
        Assessment = Assessment,
        Detail = Detail,
        Wording = wording,
        Evidence = evidence,
        Locator = passage.Locator,
        Notes = [.. passage.Markers.Select(marker => marker.Number).Distinct()],
        Origin = origin,
    };
}
