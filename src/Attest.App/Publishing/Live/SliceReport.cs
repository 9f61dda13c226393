using Attest.Publishing.Pages;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Takes one page out of a report that is laid out as a whole. Markers whose note stands on another page lead there.</summary>
internal sealed class SliceReport(LiveBase live, PageAddress page, ReportParts.Part part)
{
    private readonly ReportParts parts = live.Places.Text(page);

    /// <summary>The sections of the page, whole or in part, and its share of the notes that no marker leads to.</summary>
    public (List<ReportPage.Section> Sections, List<ReportPage.Note> Loose) Of(ReportPage whole)
    {
        List<ReportPage.Section> sections = [];
        int at = 0;
        foreach (var section in whole.Sections)
        {
            int units = Math.Max(1, section.Paragraphs.Count);
            if (at < part.To && at + units > part.From)
                sections.Add(Cut(section, Math.Max(0, part.From - at), Math.Min(section.Paragraphs.Count, part.To - at)));
            at += units;
        }
        return (sections, [.. whole.LooseNotes.Skip(Math.Max(0, part.From - at)).Take(Math.Max(0, part.To - Math.Max(at, part.From))).Select(Follow)]);
    }

    private ReportPage.Section Cut(ReportPage.Section section, int from, int to) => section with
    {
        Anchor = from == 0 ? section.Anchor : MeasureReport.SlugOf(section, from),
        Tables = from == 0 ? [.. section.Tables.Select(Follow)] : [],
        Paragraphs = [.. section.Paragraphs.Take(to).Skip(from).Select(Follow)],
    };

    private ReportPage.Paragraph Follow(ReportPage.Paragraph paragraph) =>
        paragraph with { Runs = [.. paragraph.Runs.Select(run => run with { Pieces = [.. run.Pieces.Select(Follow)] })], Notes = [.. paragraph.Notes.Select(Follow)], Tables = [.. paragraph.Tables.Select(Follow)], Translated = paragraph.Translated?.Select(run => run with { Notes = [.. run.Notes.Select(Follow)] }).ToList() };

    private ReportPage.Table Follow(ReportPage.Table table) => table with { Notes = [.. table.Notes.Select(Follow)] };

    private ReportPage.Piece Follow(ReportPage.Piece piece) => piece.Note is { } number && !piece.IsLost ? piece with { NoteAddress = Elsewhere(number) } : piece;

    private ReportPage.Note Follow(ReportPage.Note note) => note.RefersTo is { } number ? note with { FullAddress = Elsewhere(number) } : note;

    private string? Elsewhere(int number) => parts.Of(MeasureReport.NoteAnchor(number)) == part ? null : live.PlaceIn(page, MeasureReport.NoteAnchor(number));
}
