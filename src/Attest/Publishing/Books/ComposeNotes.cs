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
            notes.Add(new BookNote(note.Number, Pieces(note, notes.Count > 0 ? notes[^1] : null, sources)) { Printed = document.Text.Folded(note.LabelSpan) + (note.Span.Start > note.LabelSpan.End ? " " : "") });
        return notes.MoveToImmutable();
    }

    // A source is written of its parts in their order; so are the words between sources.
    private static ImmutableArray<BookNotePiece> Pieces(Note note, BookNote? before, Dictionary<int, string?> sources)
    {
        var pieces = ImmutableArray.CreateBuilder<BookNotePiece>();
        for (int at = 0, next; at < note.Parts.Length; at = next)
        {
            var source = SourceOf(note, note.Parts[at]);
            next = at + 1;
            while (next < note.Parts.Length && SourceOf(note, note.Parts[next]) == source)
                next++;
            var isFirst = source is not null && pieces.All(piece => !piece.IsSource);
            pieces.Add(new BookNotePiece(Words(note.Parts[at..next]), source is not null)
            {
                StandsFor = isFirst && note.Citations[source!.Value] is { IsIbid: true } ibid && before is not { SourceCount: 1 } ? Meant(ibid, note, before, sources) : null,
            });
        }
        return pieces.DrainToImmutable();
    }

    private static int? SourceOf(Note note, NotePart part) => part.Source is { } source && note.Citations[source].Kind != CitationKind.Explanatory ? source : null;

    private static string Words(IEnumerable<NotePart> parts) => string.Concat(parts.Select(part => part.Words));

    // Where reading could not tell, that is said, rather than left to the reader to find out.
    private static string? Meant(Citation ibid, Note note, BookNote? before, Dictionary<int, string?> sources) =>
        ibid.IsAmbiguous || ibid.RefersTo is not { } number || number == note.Number ? before is { SourceCount: > 1 } ? $"one of the sources of note {before.Number}" : null
        : sources.GetValueOrDefault(number) is { } words ? $"note {number}: {words}" : $"note {number}";

    private static string? FirstSource(Note note) =>
        note.Citations.Index().FirstOrDefault(cited => cited.Item is { IsIbid: false } citation && citation.Kind != CitationKind.Explanatory) is { Item: not null } first
            ? Words(note.Parts.Where(part => part.Source == first.Index)).TrimEnd('.', ' ') is { Length: > 0 } words ? words : null
            : null;
}
