using Attest.Sources;

namespace Attest.Reports.Irregularities;

/// <summary>
/// Points at gaps where copies of the archive have lost a heading of one word: the blank lines around it are still there, so that the gap between two
/// paragraphs is wider than all others on the page (FORMATS: the shorter navigation, headless pages).
/// </summary>
internal static class FindLostHeadings
{
    private const int FewestParagraphs = 3;

    /// <summary>A diagnostic for each such gap.</summary>
    public static IEnumerable<Diagnostic> In(ReportDocument document)
    {
        var gaps = Gaps(document).ToList();
        if (gaps.Count < FewestParagraphs)
            yield break;
        var usual = gaps.GroupBy(gap => gap.Lines).MaxBy(group => group.Count())!.Key;
        foreach (var (lines, next) in gaps)
            if (lines > usual + 1)
                yield return DiagnosticCodes.HeadingLost.At(next, SourceText.Fold(document.Text[new TextSpan(next.Start, Math.Min(next.End, next.Start + 40))]));
    }

    // How many line ends stand between two paragraphs that nothing else parts.
    private static IEnumerable<(int Lines, TextSpan Next)> Gaps(ReportDocument document)
    {
        TextSpan? before = null;
        foreach (var section in document.Sections)
            foreach (var paragraph in section.Paragraphs)
            {
                if (before is { } last && paragraph.Span.Start >= last.End && document.Text[new TextSpan(last.End, paragraph.Span.Start)] is var gap && string.IsNullOrWhiteSpace(gap))
                    yield return (gap.Count(c => c == '\n'), paragraph.Span);
                before = paragraph.Span;
            }
    }
}
