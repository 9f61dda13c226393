using System.Text.RegularExpressions;

namespace Attest.Reports.Reading.Quantities;

/// <summary>Points at digits that make no number as printed (“33,5000m2”), so that a person compares them with the original; nothing is read from them.</summary>
internal static partial class FindUnreadableNumbers
{
    /// <summary>A diagnostic for each such place in the key facts and sentences of a document.</summary>
    public static IEnumerable<Diagnostic> In(ReportDocument document)
    {
        var values = document.Facts?.Rows.SelectMany(row => row.Values).Select(value => value.Span) ?? [];
        foreach (var span in values.Concat(document.Sentences.Select(sentence => sentence.Span)))
        {
            var (start, end) = document.Text.UnitsOf(span);
            if (!HasGroups(document.Text.Text.AsSpan(start, end - start)))
                continue;
            foreach (Match match in Grouped().Matches(document.Text[span]))
            {
                if (!Numeral.IsNumber(match.Value))
                    yield return DiagnosticCodes.NumberUnreadable.At(document.Text.SpanOfUnits(start + match.Index, start + match.Index + match.Length), match.Value);
            }
        }
    }

    // Most sentences have no comma between digits.
    private static bool HasGroups(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOf(','); at > 0 && at + 1 < words.Length;)
        {
            if (char.IsDigit(words[at - 1]) && char.IsDigit(words[at + 1]))
                return true;
            var next = words[(at + 1)..].IndexOf(',');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    // Digits in groups parted by commas; “59/84”, “1,2-3” and the dates of notes are other things.
    [GeneratedRegex(@"(?<![\d.,/\-–])\d+(?:,\d+)+(?:\.\d+)?(?![\d/\-–])")]
    private static partial Regex Grouped();
}
