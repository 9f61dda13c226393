using System.Collections.Immutable;
using Attest.Reports.Sentences;
using Attest.Sources;

namespace Attest.Reports.Reading;

/// <summary>Finds the sentences of a report's notes, so that a fact told in one can be read; each stands under the first sentence that leads to its note.</summary>
internal sealed class FindNoteSentences(SentenceWords sentenceWords)
{
    private readonly SplitSentences _split = new(sentenceWords);

    /// <summary>The notes that pass a test and that the text leads to, each with its sentences; a note that nothing leads to has no place to be shown at.</summary>
    public IEnumerable<(Note Note, ImmutableArray<Sentence> Sentences)> Of(ReportDocument document, Func<Note, bool> test)
    {
        var notes = document.Notes.Where(test).ToList();
        if (notes.Count == 0)
            yield break;
        var places = new Dictionary<int, string>();
        foreach (var sentence in document.Sentences)
        {
            foreach (var marker in sentence.Markers)
                places.TryAdd(marker.Number, sentence.Locator);
        }
        foreach (var note in notes)
        {
            if (places.TryGetValue(note.Number, out var locator))
                yield return (note, Sentences(document.Text, note, locator));
        }
    }

    private ImmutableArray<Sentence> Sentences(SourceText text, Note note, string locator)
    {
        var words = text[note.Span];
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        // Spans count code points, the words UTF-16 units.
        var (unit, point) = (0, note.Span.Start);
        foreach (var (start, end) in _split.Of(words, 0, words.Length, []))
        {
            var from = point + CodePoints(words, unit, start);
            point = from + CodePoints(words, start, end);
            unit = end;
            sentences.Add(new Sentence(locator, new TextSpan(from, point), []));
        }
        return sentences.ToImmutable();
    }

    private static int CodePoints(string words, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += char.IsLowSurrogate(words[i]) ? 0 : 1;
        return count;
    }
}
