using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports.Titles;
using Attest.Sources;
using Attest.Sources.Citations;

namespace Attest.Reports.Notes;

/// <summary>Makes notes of what was found at the end of a page: number, text, and the sources they cite.</summary>
internal sealed class ReadNotes(ReportPhrases phrases, RegisterSet registers)
{
    private readonly ReadCitations _citations = new(phrases.Citations);

    /// <summary>
    /// The notes in order; a note whose words only tell how others were asked, or nothing, is explanatory. <paramref name="earlier"/> are the notes before it in a volume: an
    /// “Ibid.” at the beginning of the page leads to them.
    /// </summary>
    public ImmutableArray<Note> Of(SourceText text, ImmutableArray<NoteDraft> drafts, IReadOnlyList<NoteDraft> earlier, IdentifyPage.Identity page)
    {
        var before = Before(text, drafts, earlier);
        var places = before.Concat(drafts).Select(draft => (draft.Number, text.SpanOfUnits(draft.Start, draft.End))).ToList();
        var read = _citations.Of(text, places, name => IsOwnState(name, page)).Skip(before.Count).ToList();
        places.RemoveRange(0, before.Count);
        return [.. drafts.Select((draft, index) => new Note(
            draft.Number,
            text.SpanOfUnits(draft.LabelStart, draft.LabelEnd),
            places[index].Item2,
            read[index].Parts,
            read[index].Citations is { Length: > 0 } citations ? citations : [Explanation(text, places[index].Item2)]))];
    }

    // As many as a chain of “Ibid.” leads back.
    private static List<NoteDraft> Before(SourceText text, ImmutableArray<NoteDraft> drafts, IReadOnlyList<NoteDraft> earlier)
    {
        var from = earlier.Count;
        for (var note = drafts.FirstOrDefault(); from > 0 && note is not null && IsIbid(text, note); note = earlier[from])
            from--;
        return [.. earlier.Skip(from)];
    }

    private static bool IsIbid(SourceText text, NoteDraft note) => text.Text.AsSpan(note.Start, note.End - note.Start).StartsWith("Ibid", StringComparison.OrdinalIgnoreCase);

    private bool IsOwnState(string name, IdentifyPage.Identity page) =>
        name.Equals(page.Name, StringComparison.OrdinalIgnoreCase) || (page.Code is not null && registers.Jurisdictions.Resolve(name)?.Code == page.Code);

    private static Citation Explanation(SourceText text, TextSpan span) => new() { Kind = CitationKind.Explanatory, Span = span, Wording = text.Folded(span) };
}
