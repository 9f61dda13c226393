using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A row of key facts: a label, and its values line by line.</summary>
/// <param name="Locator">Its readable name: <c>T/3</c>.</param>
/// <param name="Topic">What it tells; null where a lost label leaves that open.</param>
/// <param name="Label">The label, white space folded; null where the copy has lost it.</param>
/// <param name="LabelSpan">Where the label stands, on one line or more; null where it is lost.</param>
/// <param name="Values">Its values; none where the copy has lost them, or there were none.</param>
/// <param name="Markers">The markers in label and values.</param>
public sealed record FactRow(string Locator, FactTopic? Topic, string? Label, TextSpan? LabelSpan, ImmutableArray<FactValue> Values, ImmutableArray<NoteMarker> Markers)
{
    /// <summary>Its values; a row has a label or a value, mostly both.</summary>
    public ImmutableArray<FactValue> Values { get; init; } = LabelSpan is null && Values.IsEmpty ? throw new ArgumentException("A row has a label or a value.", nameof(Values)) : Values;

    /// <summary>The row as one passage, from the label to its last value: what is cited and shown as evidence where a sentence would be.</summary>
    public Sentence AsPassage()
    {
        var spans = Values.Select(value => value.Span).ToList();
        if (LabelSpan is { } label)
            spans.Add(label);
        return new Sentence(Locator, new TextSpan(spans.Min(span => span.Start), spans.Max(span => span.End)), Markers);
    }
}
