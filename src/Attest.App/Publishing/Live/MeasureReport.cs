using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>How much HTML the parts of a report and of its evidence take, and independent of rulings: addresses must not move with them.</summary>
internal static class MeasureReport
{
    /// <summary>Up to here evidence stands on one page: measured on the pages that the project holds, which take 0.85 to 1.03 of what is reckoned here, and 5 KB around it.</summary>
    public const int MostEvidence = 92_000;

    private const int PerStatement = 1_150, PerCitation = 500, PerCard = 450, PerNote = 200, PerLink = 110, PerQuestion = 150, PerCoin = 450;

    /// <summary>The paragraphs of a report as laid out, and the notes that nothing leads to.</summary>
    public static List<CutIntoParts.Unit> Text(IReadOnlyList<ReportPage.Section> sections, IReadOnlyList<ReportPage.Note> loose)
    {
        List<CutIntoParts.Unit> units = [];
        foreach (var section in sections)
        {
            int head = 120 + Bytes(section.Heading) + Of(section.Translated) + section.Tables.Sum(Of);
            string[] above = [.. section.Tables.SelectMany(AnchorsOf)];
            if (section.Paragraphs.Count == 0)
                units.Add(new(section.Anchor, section.Anchor, head, above));
            foreach (var (index, paragraph) in section.Paragraphs.Index())
                units.Add(new(section.Anchor, SlugOf(section, index), Of(paragraph) + (index == 0 ? head : 0), [.. index == 0 ? above : [], .. AnchorsOf(paragraph)]));
        }
        foreach (var (index, note) in loose.Index())
            units.Add(new("notes", string.Create(CultureInfo.InvariantCulture, $"notes.{index + 1}"), Of(note), [AnchorOf(note)]));
        return units;
    }

    /// <summary>The key facts, which stand above the text.</summary>
    public static int Facts(IReadOnlyList<ReportPage.Fact> facts) => facts.Sum(fact => 120 + Of(fact.Translated) + Bytes(fact.Label) + fact.Values.Sum(Of) + fact.Notes.Sum(Of));

    /// <summary>What a page names for reference managers, unseen: the sources of all notes.</summary>
    public static int Citations(ReportDocument document) => document.Notes.Sum(note => note.Citations.Sum(cited => PerCoin + (2 * Bytes(cited.Wording))));

    /// <summary>The sentences and rows that evidence is shown of, in order.</summary>
    public static List<CutIntoParts.Unit> Evidence(StoredPage page, IEnumerable<Sentence> passages)
    {
        var statements = page.Statements.ToLookup(stored => stored.Statement.Locator);
        var notes = page.Document.Notes.ToLookup(note => note.Number);
        return
        [
            .. from passage in passages
               where passage.Markers.Length > 0 || statements.Contains(passage.Locator)
               let anchor = Addresses.Anchor(passage.Locator)
               select new CutIntoParts.Unit(SectionOf(anchor), anchor, SizeOf(page, passage, statements[passage.Locator], notes), [anchor]),
        ];
    }

    /// <summary>The anchor of the section, the key facts or the table that a sentence or row stands in.</summary>
    public static string SectionOf(string anchor) => anchor.Split('.')[0] is "-" ? "beginning" : anchor.Split('.')[0];

    /// <summary>The name of a page that begins at a paragraph.</summary>
    public static string SlugOf(ReportPage.Section section, int paragraph) => string.Create(CultureInfo.InvariantCulture, $"{section.Anchor}.{paragraph + 1}");

    /// <summary>The places in a paragraph.</summary>
    public static IEnumerable<string> AnchorsOf(ReportPage.Paragraph paragraph) =>
        [.. paragraph.Runs.Select(run => run.Anchor).OfType<string>(), .. paragraph.Notes.Select(AnchorOf), .. paragraph.Tables.SelectMany(AnchorsOf)];

    /// <summary>The places in a table.</summary>
    public static IEnumerable<string> AnchorsOf(ReportPage.Table table) => [.. table.Rows.Select(row => row.Anchor), .. table.Notes.Select(AnchorOf)];

    /// <summary>The place of a note.</summary>
    public static string AnchorOf(ReportPage.Note note) => NoteAnchor(note.Number);

    /// <summary>The place of the note with a number.</summary>
    public static string NoteAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    private static int SizeOf(StoredPage page, Sentence passage, IEnumerable<StoredStatement> statements, ILookup<int, Note> notes)
    {
        int words = Bytes(page.Document.Text[passage.Span]);
        return PerCard + words
            + statements.Sum(stored => PerStatement + Bytes(stored.Statement.Wording))
            + passage.Markers.Select(marker => marker.Number).Distinct().SelectMany(number => notes[number].Take(1)).Sum(note => PerNote + Bytes(note.Text) + note.Citations.Sum(cited => PerCitation + (2 * Bytes(cited.Wording)) + Back(cited, notes)));
    }

    // “Ibid.” is shown with the note it stands for.
    private static int Back(Citation cited, ILookup<int, Note> notes) => cited.RefersTo is { } number ? Bytes(notes[number].FirstOrDefault()?.Text) : 0;

    private static int Of(ReportPage.Paragraph paragraph) =>
        120 + paragraph.Runs.Sum(Of) + (paragraph.Translated ?? []).Sum(Of) + paragraph.Notes.Sum(Of) + (PerQuestion * paragraph.Asked.Count) + paragraph.Tables.Sum(Of);

    private static int Of(ReportPage.Run run) => 60 + (2 * Bytes(run.Anchor)) + run.Pieces.Sum(piece => PerLink + Bytes(piece.Text));

    private static int Of(ReportPage.TranslatedRun? run) => run is null ? 0 : 120 + (PerLink * run.Notes.Count) + Bytes(run.Words);

    private static int Of(ReportPage.Note note) => 60 + Bytes(note.Text) + (note.RefersTo is null ? 0 : PerLink + Bytes(note.StandsFor));

    private static int Of(ReportPage.Table table) =>
        300 + Bytes(table.Caption) + table.Header.Sum(cell => 25 + Bytes(cell)) + table.Rows.Sum(row => PerLink + 60 + Of(row.Translated) + row.Cells.Sum(cell => 12 + Bytes(cell))) + table.Notes.Sum(Of) + (PerQuestion * table.Asked.Count);

    // Letters that are no ASCII take two bytes or three, what HTML needs escaped up to six.
    private static int Bytes(string? text)
    {
        int bytes = 0;
        foreach (char c in text ?? "")
            bytes += c is '"' or '&' or '<' or '>' or '\'' ? 6 : c < 0x80 ? 1 : 3;
        return bytes;
    }
}
