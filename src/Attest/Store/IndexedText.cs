using System.Text;
using Attest.Reports;

namespace Attest.Store;

/// <summary>What of a page the search index reads: its text without the site's chrome, and its notes.</summary>
internal static class IndexedText
{
    public static (string Body, string Citations) Of(ReportDocument document)
    {
        var (body, citations) = (new StringBuilder(), new StringBuilder());
        foreach (var leaf in document.Leaves)
        {
            var part = leaf.Kind switch
            {
                LeafKind.NoteText => citations,
                LeafKind.Part or LeafKind.Chrome or LeafKind.Neighbours or LeafKind.Space or LeafKind.Marker or LeafKind.NoteLabel => null,
                _ => body,
            };
            // A space between pieces: where a marker stood, two words must not become one.
            part?.Append(document.Text[leaf.Span]).Append(' ');
        }
        // What a report of a group page shares with others is a piece of the volume, but stands in the report.
        if (document.Part > 0)
        {
            var own = document.Leaves.Select(leaf => leaf.Span.Start).ToHashSet();
            foreach (var sentence in document.Sentences.Where(sentence => !own.Contains(sentence.Span.Start)))
                body.Append(document.Text[sentence.Span]).Append(' ');
        }
        return (body.ToString(), citations.ToString());
    }
}
