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
            var start = document.Text.UnitsOf(span).Start;
            foreach (Match match in Grouped().Matches(document.Text[span]))
            {
                if (!Numeral.IsNumber(match.Value))
                    yield return DiagnosticCodes.NumberUnreadable.At(document.Text.SpanOfUnits(start + match.Index, start + match.Index + match.Length), match.Value);
            }
        }
    }

    // Digits in groups parted by commas; “59/84”, “1,2-3” and the dates of notes are other things.
    [GeneratedRegex(@"(?<![\d.,/\-–])\d+(?:,\d+)+(?:\.\d+)?(?![\d/\-–])")]
    private static partial Regex Grouped();
}
