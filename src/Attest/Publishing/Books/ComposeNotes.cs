using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Publishing.Books;

/// <summary>
/// Makes the notes of a report from the sources that were read in them. The rule of the house is that “Ibid.” stands only after a note with a single source; where a report has it otherwise, its
/// words stay, and what it stands for is added in square brackets, as far as that is known.
/// </summary>
internal static class ComposeNotes
{
    public static ImmutableArray<BookNote> Of(ReportDocument document)
    {
        var sources = document.Notes.DistinctBy(note => note.Number).ToDictionary(note => note.Number, FirstSource);
        var notes = ImmutableArray.CreateBuilder<BookNote>(document.Notes.Length);
        foreach (var note in document.Notes)
            notes.Add(new BookNote(note.Number, Pieces(note, notes.Count > 0 ? notes[^1] : null, sources)));
        return notes.MoveToImmutable();
    }

    private static ImmutableArray<BookNotePiece> Pieces(Note note, BookNote? before, Dictionary<int, string?> sources)
    {
        var pieces = ImmutableArray.CreateBuilder<BookNotePiece>();
        var at = 0;
        foreach (var citation in note.Citations.OrderBy(citation => citation.Span.Start))
        {
            var start = note.Text.IndexOf(citation.Wording, at, StringComparison.Ordinal);
            if (start < 0 || citation.Kind == CitationKind.Explanatory)
                continue;
            if (start > at)
                pieces.Add(new BookNotePiece(note.Text[at..start], IsSource: false));
            var isFirst = pieces.All(piece => !piece.IsSource);
            pieces.Add(new BookNotePiece(citation.Wording, IsSource: true) { StandsFor = citation.IsIbid && isFirst && before is not { SourceCount: 1 } ? Meant(citation, note, before, sources) : null });
            at = start + citation.Wording.Length;
        }
        if (at < note.Text.Length)
            pieces.Add(new BookNotePiece(note.Text[at..], IsSource: false));
        return pieces.ToImmutable();
    }

    // Where reading could not tell, that is said, rather than left to the reader to find out.
    private static string? Meant(Citation ibid, Note note, BookNote? before, Dictionary<int, string?> sources) =>
        ibid.IsAmbiguous || ibid.RefersTo is not { } number || number == note.Number ? before is { SourceCount: > 1 } ? $"one of the sources of note {before.Number}" : null
        : sources.GetValueOrDefault(number) is { } words ? $"note {number}: {words}" : $"note {number}";

    private static string? FirstSource(Note note) => note.Citations.FirstOrDefault(citation => citation.Kind != CitationKind.Explanatory && !citation.IsIbid)?.Wording.TrimEnd('.', ' ');
}
