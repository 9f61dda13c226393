using System.Collections.Immutable;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Store;

/// <summary>A sentence or note of a page, or a heading or label above it, as search looks for words in it.</summary>
/// <param name="Locator">The sentence, the one that the note stands at or the one below the heading; null for a note that no marker leads to.</param>
/// <param name="Note">The number of the note; null for a sentence.</param>
/// <param name="Words">Its words, white space folded.</param>
/// <param name="Statements">What was read from the sentence; none for a note.</param>
internal sealed record Passage(string? Locator, int? Note, string Words, ImmutableArray<Statement> Statements)
{
    /// <summary>Whether it is a heading or label: shown where its page has no sentence or note with the words.</summary>
    public bool IsHeading { get; private init; }

    /// <summary>The sentences of a page in the order of the text, then its notes, then what else of it is searched.</summary>
    public static ImmutableArray<Passage> Of(ReportDocument document, ImmutableArray<Statement> statements)
    {
        var said = statements.ToLookup(statement => statement.Locator);
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var sentenceOfNote = new Dictionary<int, string>();
        foreach (var sentence in document.Passages)
        {
            passages.Add(new(sentence.Locator, null, document.Text.Folded(sentence.Span), [.. said[sentence.Locator]]));
            foreach (var marker in sentence.Markers)
                sentenceOfNote.TryAdd(marker.Number, sentence.Locator);
        }
        foreach (var note in document.Notes)
            passages.Add(new(sentenceOfNote.GetValueOrDefault(note.Number), note.Number, note.Text, []));
        passages.AddRange(Headings(document));
        return passages.ToImmutable();
    }

    // What the index has of a page beside its sentences and notes: titles, headings, labels; each leads to the first sentence after it.
    private static IEnumerable<Passage> Headings(ReportDocument document)
    {
        var below = document.Passages.OrderBy(passage => passage.Span.Start).ToArray();
        int next = 0;
        foreach (var leaf in document.Leaves)
        {
            if (leaf.Kind is not (LeafKind.Title or LeafKind.CountryHeading or LeafKind.Heading or LeafKind.LeadLabel or LeafKind.Caption or LeafKind.FactLabel or LeafKind.OtherText))
                continue;
            while (next < below.Length && below[next].Span.End <= leaf.Span.Start)
                next++;
            if (next == below.Length || below[next].Span.Start > leaf.Span.Start)
                yield return new(next < below.Length ? below[next].Locator : null, null, document.Text.Folded(leaf.Span), []) { IsHeading = true };
        }
    }
}
