using System.Text;
using Attest.Reports;

namespace Attest.Store;

/// <summary>What of a page the search index reads.</summary>
/// <param name="Body">Its text without the site's chrome.</param>
/// <param name="Citations">Its notes.</param>
internal sealed record IndexedText(string Body, string Citations)
{
    public static IndexedText Of(ReportDocument document)
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
        return new IndexedText(body.ToString(), citations.ToString());
    }
}
