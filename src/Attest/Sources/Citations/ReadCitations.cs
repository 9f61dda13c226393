using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attest.Sources.Citations;

/// <summary>Reads the notes of a page into citations: splits several sources in one note, reads each, and resolves “Ibid.” and short forms.</summary>
internal sealed class ReadCitations
{
    private readonly CitationPhrases _phrases;
    private readonly FindNoteDates _dates;
    private readonly SplitNote _split;
    private readonly ReadCitation _read;
    private readonly TakeNoteApart _takeApart;

    /// <summary>Reads with these phrases.</summary>
    public ReadCitations(CitationPhrases phrases)
    {
        _phrases = phrases;
        _dates = new FindNoteDates(phrases);
        _split = new SplitNote(phrases);
        _read = new ReadCitation(phrases);
        _takeApart = new TakeNoteApart(phrases);
    }

    /// <summary>The citations of each note, in order, and the parts that make its text.</summary>
    /// <param name="text">The text the notes stand in.</param>
    /// <param name="notes">The number of each note and where its text stands.</param>
    /// <param name="isOwnState">Whether a name is that of the page's own State.</param>
    public ImmutableArray<(ImmutableArray<Citation> Citations, ImmutableArray<NotePart> Parts)> Of(SourceText text, IReadOnlyList<(int Number, TextSpan Span)> notes, Func<string, bool> isOwnState)
    {
        ArgumentNullException.ThrowIfNull(text);
        var drafts = new List<CitationDraft>();
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var counts = new int[notes.Count];
        var words = new NoteText[notes.Count];
        for (var i = 0; i < notes.Count; i++)
        {
            var (start, end) = text.UnitsOf(notes[i].Span);
            var note = words[i] = new NoteText(text.Text[start..end], _phrases, _dates);
            foreach (var piece in _split.Of(note, titles))
            {
                var draft = _read.Of(note, notes[i].Number, piece, isOwnState);
                drafts.Add(draft with { Citation = draft.Citation with { Span = text.SpanOfUnits(start + draft.Citation.Span.Start, start + draft.Citation.Span.End) } });
                counts[i]++;
            }
            // Of one word a title is no sure sign.
            foreach (var draft in CollectionsMarshal.AsSpan(drafts)[^counts[i]..])
                if (draft.Citation.Title is { } title && title.Contains(' ', StringComparison.Ordinal))
                    titles.Add(title);
        }
        var resolved = ResolveCitations.In(drafts);
        var read = ImmutableArray.CreateBuilder<(ImmutableArray<Citation>, ImmutableArray<NotePart>)>(notes.Count);
        for (int i = 0, at = 0; i < counts.Length; at += counts[i++])
        {
            var citations = ImmutableArray.CreateRange(resolved, at, counts[i], draft => draft.Citation);
            var begin = text.UnitsOf(notes[i].Span).Start;
            read.Add((citations, _takeApart.Of(words[i], [.. citations.Select(citation => (citation, text.UnitsOf(citation.Span).Start - begin, text.UnitsOf(citation.Span).End - begin))])));
        }
        return read.DrainToImmutable();
    }
}
