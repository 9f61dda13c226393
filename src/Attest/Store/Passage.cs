using System.Collections.Immutable;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Store;

/// <summary>A sentence or note of a page, as search looks for words in it.</summary>
/// <param name="Locator">The sentence, or the one that the note stands at; null for a note that no marker leads to.</param>
/// <param name="Note">The number of the note; null for a sentence.</param>
/// <param name="Words">Its words, white space folded.</param>
/// <param name="Statements">What was read from the sentence; none for a note.</param>
internal sealed record Passage(string? Locator, int? Note, string Words, ImmutableArray<Statement> Statements)
{
    /// <summary>The sentences and notes of a page, in the order of the text.</summary>
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
        return passages.ToImmutable();
    }
}
