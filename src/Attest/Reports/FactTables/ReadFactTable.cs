using System.Globalization;
using Attest.Reports.Notes;
using Attest.Sources;

namespace Attest.Reports.FactTables;

/// <summary>Makes the key facts of what was found, and says what a copy has lost of them.</summary>
internal static class ReadFactTable
{
    /// <summary>The key facts, in a section.</summary>
    public static FactTable Of(FactTableDraft draft, string? section, SourceText text) =>
        new(section, [.. draft.Rows.Select((row, index) => Row(row, string.Create(CultureInfo.InvariantCulture, $"T/{index + 1}"), text))]);

    /// <summary>A diagnostic for each label without value, and each value without label.</summary>
    public static IEnumerable<Diagnostic> Losses(FactTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row.Values.IsEmpty)
                yield return DiagnosticCodes.LabelWithoutValue.At(row.LabelSpan, row.Label!);
            else if (row.Label is null)
                yield return DiagnosticCodes.ValueWithoutLabel.At(row.Values[0].Span, row.Values[0].Words, row.Topic is { } topic ? $"it was read as {TopicWords(topic)}, which usually stands there" : "nothing was read from it");
        }
    }

    private static FactRow Row(FactRowDraft row, string locator, SourceText text)
    {
        var parts = row.Label is { } at ? row.Values.Insert(0, at) : row.Values;
        return new FactRow(
            locator,
            row.Topic,
            row.Label is var (start, end) ? LabelWords(text.Text, start, end) : null,
            row.Label is var (from, to) ? text.SpanOfUnits(from, to) : null,
            [.. row.Values.Select(value => new FactValue(SourceText.Fold(text.Text.AsSpan(value.Start, value.End - value.Start)), text.SpanOfUnits(value.Start, value.End)))],
            [.. parts.SelectMany(part => FindMarkers.In(text.Text, part.Start, part.End)).Select(marker => new NoteMarker(marker.Number, text.SpanOfUnits(marker.Start, marker.End)))]);
    }

    private static string LabelWords(string text, int start, int end)
    {
        var marker = FindMarkers.In(text, start, end).Select(found => found.Start).DefaultIfEmpty(end).First();
        return SourceText.Fold(text.AsSpan(start, marker - start)).TrimEnd(':', ' ');
    }

    private static string TopicWords(FactTopic topic) => Statements.Vocabulary.Word(topic).Replace('_', ' ');
}
