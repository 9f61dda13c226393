using System.Text;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Publishing.Books;

/// <summary>
/// Compares a page with what is written again from its reading: headings, paragraphs, markers, tables, and notes out of their parts. Navigation around the page and links to the neighbouring reports
/// are left out of both, and any run of white space counts as one space.
/// </summary>
public static class Residue
{
    /// <summary>What the page prints.</summary>
    public static string Printed(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        StringBuilder words = new();
        foreach (var leaf in document.Leaves)
            if (leaf.Kind is LeafKind.Space or LeafKind.Chrome or LeafKind.Neighbours or LeafKind.Part)
                words.Append(' ');
            else
                words.Append(document.Text[leaf.Span]);
        return Folded(words.ToString());
    }

    /// <summary>What is written again from its reading.</summary>
    public static string Rebuilt(ReportDocument document) => Folded(WriteBookText.AsPrinted(ComposeReport.Of(document, "report", "Report")));

    /// <summary>What only one of the two has, from the first sign in which they differ to the last; empty when they are the same.</summary>
    public static string Of(ReportDocument document)
    {
        var (printed, rebuilt) = (Printed(document), Rebuilt(document));
        var same = printed.AsSpan().CommonPrefixLength(rebuilt);
        var end = 0;
        while (end < Math.Min(printed.Length, rebuilt.Length) - same && printed[^(end + 1)] == rebuilt[^(end + 1)])
            end++;
        return printed.Length - end > same ? printed[same..^end] : rebuilt[same..(rebuilt.Length - end)];
    }

    // Signs without width are no words, and reading takes them for space.
    private static string Folded(string text) => SourceText.Fold(text.Replace("\uFEFF", " ", StringComparison.Ordinal).Replace("\u200B", " ", StringComparison.Ordinal));
}
