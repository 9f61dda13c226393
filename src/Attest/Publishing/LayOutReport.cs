using System.Buffers;
using System.Text.RegularExpressions;
using Attest.Publishing.Pages;
using Attest.Publishing.Translations;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Publishing;

/// <summary>Lays a report's text out for reading: sentences, the markers bound to them, the words between them, and each note beside the paragraph that first calls it.</summary>
/// <param name="document">The report as read.</param>
/// <param name="upheld">What it states, as editors have left it.</param>
/// <param name="read">All that was read in it, whatever became of that since: how long a paragraph is must not depend on rulings.</param>
/// <param name="evidence">The address of the evidence at an anchor; null where none is shown.</param>
/// <param name="report">Where a reference to another report leads; null where that is not held.</param>
/// <param name="everything">Where everything stands that is held on a question; null where nothing is shown.</param>
/// <param name="translation">The translation that stands beside it; null where none does.</param>
public sealed partial class LayOutReport(
    ReportDocument document, IEnumerable<Statement> upheld, IEnumerable<Statement> read, Func<string, string?> evidence, Func<CrossReference, PageLink?> report, Func<StatementKind, PageLink?> everything,
    AlignedTranslation? translation = null)
{
    private readonly SourceText text = document.Text;
    private readonly ILookup<int, Note> notes = document.Notes.ToLookup(note => note.Number);
    private readonly ILookup<string, Statement> statements = upheld.ToLookup(statement => statement.Locator);
    private readonly ILookup<string, StatementKind> kinds = read.ToLookup(statement => statement.Locator, statement => statement.Kind);
    private readonly HashSet<int> placed = [];
    private readonly HashSet<string> anchors = [];
    // Where headings and paragraphs begin.
    private List<int>? _places;

    /// <summary>What authorities replied, by the locators of the sentences and rows that it bears on.</summary>
    public ILookup<string, ReplyMark>? Replies { get; init; }

    /// <summary>The key facts; to be laid out before the sections, which they stand above.</summary>
    public List<ReportPage.Fact> Facts() => [.. (document.Facts?.Rows ?? []).Select(FactOf)];

    /// <summary>Where everything stands on what the key facts speak of.</summary>
    public List<PageLink> AskedByFacts() => Asked((document.Facts?.Rows ?? []).Select(row => row.Locator));

    /// <summary>The heading of the key facts as printed; null where they have none of their own.</summary>
    public string? FactsHeading => FactsSection?.Heading;

    // A heading with nothing but the key facts below it.
    private Section? FactsSection => document.Facts?.Section is { } code ? document.Sections.FirstOrDefault(section => section.Code == code && section.Paragraphs.IsEmpty) : null;

    /// <summary>The sections, and the notes that no marker leads to.</summary>
    public (List<ReportPage.Section> Sections, List<ReportPage.Note> Loose) Sections()
    {
        List<ReportPage.Section> sections = [.. document.Sections.Where(section => section != FactsSection).Select(SectionOf)];
        return (sections, [.. document.Notes.Where(note => !placed.Contains(note.Number)).Select(NoteOf)]);
    }

    /// <summary>The name of a sentence's place on a page: a locator without the slash, which would end a part of an address.</summary>
    public static string Anchor(string locator) => locator.Replace('/', '.');

    /// <summary>Words, white space folded, markers left out.</summary>
    public static string WordsOf(SourceText text, TextSpan words, IEnumerable<NoteMarker> markers) =>
        Fold(string.Concat(Cut(words, markers).Where(piece => piece.Marker is null).Select(piece => text[piece.Span]))).Trim();

    private ReportPage.Fact FactOf(FactRow row)
    {
        string anchor = Anchor(row.Locator);
        var said = statements[row.Locator].ToLookup(statement => statement.Evidence.Span.Start);
        return new(
            row.Locator,
            anchor,
            row.Label,
            [.. row.Values.Select((value, index) => new ReportPage.Run(
                row.Locator, $"{anchor}-{index + 1}", statements.Contains(row.Locator) ? evidence(anchor) : null, said[value.Span.Start].Any() && said[value.Span.Start].All(statement => statement.IsAbsence),
                [.. Pieces(value.Span, row.Markers.Where(marker => value.Span.Contains(marker.Span)))])
            { Replies = index == 0 ? RepliesOn(row.Locator) : null })],
            NotesOf(row.Markers))
        { Translated = TranslationOf(row.Locator) };
    }

    private ReportPage.Section SectionOf(Section section) => new(
        section.Code, AnchorOf(section), section.Heading?.TrimEnd(':'), HeadingAt(section) is { } heading ? TablesBelow(heading) : [], [.. section.Paragraphs.Select(paragraph => ParagraphOf(section, paragraph))])
    { Translated = section.Heading is null ? null : TranslationOf(section.Code) };

    // A section that goes on after a box within it has its code once more, but no second anchor of the same name.
    private string AnchorOf(Section section)
    {
        string name = section.Code == "-" ? "beginning" : section.Code;
        string anchor = name;
        for (int number = 2; !anchors.Add(anchor); number++)
            anchor = $"{name}-{number}";
        return anchor;
    }

    private ReportPage.Paragraph ParagraphOf(Section section, Paragraph paragraph)
    {
        var runs = new List<ReportPage.Run>();
        int at = paragraph.Span.Start;
        // The label of a lead is its heading, shown above.
        if (section.HeadingSpan is { } heading && paragraph.Span.Contains(heading))
            at = heading.End;
        foreach (var sentence in paragraph.Sentences)
        {
            AddBetween(runs, at, sentence.Span.Start);
            runs.Add(RunOf(sentence));
            at = sentence.Markers.Select(marker => marker.Span.End).Append(sentence.Span.End).Where(end => end <= paragraph.Span.End).Max();
        }
        AddBetween(runs, at, paragraph.Span.End);
        var notes = NotesOf(paragraph.Sentences.SelectMany(sentence => sentence.Markers));
        return new(runs, notes, TablesBelow(paragraph.Span.Start), Asked(paragraph.Sentences.Select(sentence => sentence.Locator)))
        {
            Translated = translation is null ? null : [.. paragraph.Sentences.Select(sentence => TranslationOf(sentence.Locator, [.. sentence.Markers.DistinctBy(marker => marker.Number).Select(marker => new ReportPage.Piece("", marker.Number, !this.notes.Contains(marker.Number)))])).OfType<ReportPage.TranslatedRun>()],
        };
    }

    private ReportPage.TranslatedRun? TranslationOf(string locator, IReadOnlyList<ReportPage.Piece>? markers = null) => translation?.At(locator) is { } aligned
        ? new(locator, aligned.Translated?.Words ?? aligned.Original.Words, Vocabulary.Word(aligned.State), markers ?? [])
        : null;

    // Those that no marker before has called.
    private List<ReportPage.Note> NotesOf(IEnumerable<NoteMarker> markers)
    {
        int[] numbers = [.. markers.Select(marker => marker.Number).Distinct()];
        return [.. numbers.Where(placed.Add).SelectMany(number => notes[number]).Select(NoteOf)];
    }

    // The label of a lead stands in its paragraph; what follows stands below that.
    private static int? HeadingAt(Section section) => section.IsLead && !section.Paragraphs.IsEmpty ? null : section.HeadingSpan?.Start;

    private List<ReportPage.Table> TablesBelow(int place)
    {
        _places ??= [.. document.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Span.Start).Concat(HeadingAt(section) is { } heading ? [heading] : [])).Order()];
        return [.. document.Tables.Where(table => PlaceOf(table, _places) == place).Select(TableOf)];
    }

    // Under the last heading or paragraph above it; with none above, under the first.
    private static int? PlaceOf(Table table, List<int> places)
    {
        var start = table.CaptionSpan?.Start ?? table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).Select(cell => cell.Span).OfType<TextSpan>().Select(span => span.Start).FirstOrDefault();
        var above = places.BinarySearch(start);
        above = above >= 0 ? above : ~above - 1;
        return places.Count == 0 ? null : places[Math.Max(0, above)];
    }

    private ReportPage.Table TableOf(Table table) => new(
        table.Caption,
        [.. table.Header.Select(cell => cell.Words)],
        [.. table.Rows.Select(row => new ReportPage.TableRow(
            row.Locator, Anchor(row.Locator), statements.Contains(row.Locator) ? evidence(Anchor(row.Locator)) : null, [.. row.Cells.Select(cell => cell.Words)])
        { Translated = TranslationOf(row.Locator), Replies = RepliesOn(row.Locator) })],
        NotesOf(table.Markers),
        Asked(table.Rows.Select(row => row.Locator)));

    private List<PageLink> Asked(IEnumerable<string> locators) => [.. locators.SelectMany(locator => kinds[locator]).Distinct().Order().Select(everything).OfType<PageLink>()];

    private void AddBetween(List<ReportPage.Run> runs, int start, int end)
    {
        if (end > start && Fold(text[new(start, end)]) is { Length: > 0 } words)
            runs.Add(new(null, null, null, false, [new(words, null, false)]));
    }

    private ReportPage.Run RunOf(Sentence sentence)
    {
        string anchor = Anchor(sentence.Locator);
        var said = statements[sentence.Locator];
        bool hasEvidence = said.Any() || sentence.Markers.Length > 0;
        return new(sentence.Locator, anchor, hasEvidence ? evidence(anchor) : null, said.Any() && said.All(statement => statement.IsAbsence), [.. Pieces(sentence.Span, sentence.Markers)]) { Replies = RepliesOn(sentence.Locator) };
    }

    private List<ReplyMark>? RepliesOn(string locator) => Replies?[locator].ToList() is { Count: > 0 } replies ? replies : null;

    private IEnumerable<ReportPage.Piece> Pieces(TextSpan words, IEnumerable<NoteMarker> markers)
    {
        foreach (var (span, marker) in Cut(words, markers))
            if (marker is not null)
                yield return new("", marker.Number, !notes.Contains(marker.Number));
            else
                foreach (var (part, other) in CutAtReports(span))
                    if (Fold(text[part]) is { Length: > 0 } said)
                        yield return new(said, null, false, other);
    }

    // Words that point to another report lead there, not to the evidence.
    private IEnumerable<(TextSpan Span, PageLink? Report)> CutAtReports(TextSpan words)
    {
        int at = words.Start;
        foreach (var reference in document.CrossReferences.Where(reference => words.Contains(reference.Span)))
            if (report(reference) is { } held)
            {
                yield return (new(at, reference.Span.Start), null);
                yield return (reference.Span, held);
                at = reference.Span.End;
            }
        yield return (new(at, words.End), null);
    }

    // Words cut at their markers: those in the middle split them, those behind follow.
    private static IEnumerable<(TextSpan Span, NoteMarker? Marker)> Cut(TextSpan words, IEnumerable<NoteMarker> markers)
    {
        int at = words.Start;
        foreach (var marker in markers.OrderBy(marker => marker.Span.Start))
        {
            if (marker.Span.Start > at && at < words.End)
                yield return (new(at, Math.Min(marker.Span.Start, words.End)), null);
            yield return (marker.Span, marker);
            at = Math.Max(at, marker.Span.End);
        }
        if (at < words.End)
            yield return (new(at, words.End), null);
    }

    private ReportPage.Note NoteOf(Note note)
    {
        // In a volume the note meant may be another report's.
        var back = note.Citations.FirstOrDefault(cited => cited.IsIbid && cited.RefersTo is { } number && number != note.Number && notes.Contains(number))?.RefersTo;
        return new(note.Number, note.Text, back, back is null ? null : notes[back.Value].FirstOrDefault()?.Text);
    }

    private static string Fold(string words) => words.AsSpan().IndexOfAny(Spaces) < 0 && !words.Contains("  ", StringComparison.Ordinal) ? words : WhiteSpace().Replace(words, " ");

    // All that the expression below takes for white space, but for the plain one.
    private static readonly SearchValues<char> Spaces = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(unit => unit != ' ' && char.IsWhiteSpace(unit))]);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
