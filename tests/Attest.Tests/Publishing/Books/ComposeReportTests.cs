using System.Text;
using System.Text.RegularExpressions;
using Attest.Publishing.Books;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports;

namespace Attest.Tests.Publishing.Books;

/// <summary>The chapter of a report: everything the report says, where it says it.</summary>
public sealed partial class ComposeReportTests
{
    private const string Page = """
        Kuwait, Landmine Monitor Report 2002

        KUWAIT

        Key developments since May 2001: A survey was begun.[1]

        Mine Ban Policy

        Kuwait has not acceded to the Mine Ban Treaty.[2] It abstained in November 2001.[3]

        Use

        There is no report of use.[9]

        -----------
        [1] Interview with Ali Salem, Ministry of Defense, Kuwait City, 2 March 2002; and letter from the Ministry of Foreign Affairs, 4 March 2002.
        [2] Ibid.
        [3] Statement by Kuwait, UN General Assembly, New York, 29 November 2001.
        """;

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(RepositoryFiles.FullPath("data/samples"), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_EverySample_SaysEveryWordOfItsSectionsTablesAndNotesInTheirOrder(string name)
    {
        var document = CorpusPages.Reader.Read(new Source(name, File.ReadAllBytes(RepositoryFiles.FullPath("data/samples/" + name))));

        var chapter = ComposeReport.Of(document, "x", "X");

        Assert.Equal(Words(document), Folded(string.Concat(chapter.Blocks.Select(block => string.Concat(block.AllRuns.Select(run => run.Text))))));
        Assert.Equal(document.Notes.Select(note => (note.Number, note.Text.Trim())), chapter.Notes.Select(note => (note.Number, note.Text)));
        Assert.Equal(
            document.Markers.Where(marker => IsWithin(document, marker)).Select(marker => marker.Number).Order(),
            chapter.Blocks.SelectMany(block => block.AllRuns).Select(run => run.Note).OfType<int>().Order());
        Assert.All(chapter.Blocks.SelectMany(block => block.AllRuns).Where(run => run.Note is not null), run => Assert.Equal(chapter.Note(run.Note!.Value) is null, run.IsLost));
    }

    [Fact]
    public void Of_Report_SetsLeadsInBoldAndMarksMarkersWhoseNoteIsLost()
    {
        var chapter = Chapter();

        Assert.Equal(["Mine Ban Policy", "Use"], chapter.Blocks.OfType<BookHeading>().Select(heading => heading.Words));
        var lead = Assert.IsType<BookParagraph>(chapter.Blocks[0]);
        Assert.StartsWith("Key developments since May 2001", lead.Runs[0].Text, StringComparison.Ordinal);
        Assert.Equal([true, false], [lead.Runs[0].IsStrong, lead.Runs[1].IsStrong]);
        Assert.Equal([(1, false), (2, false), (3, false), (9, true)], chapter.Blocks.SelectMany(block => block.AllRuns).Where(run => run.Note is not null).Select(run => (run.Note!.Value, run.IsLost)));
    }

    [Fact]
    public void Of_IbidAfterANoteWithTwoSources_KeepsTheWordsAndAddsWhatIsMeant()
    {
        var notes = Chapter().Notes;

        Assert.Equal([2, 1, 1], notes.Select(note => note.SourceCount));
        Assert.Equal("Ibid.", notes[1].Text);
        Assert.Matches("^(one of the sources of note 1|note 1: .+)$", notes[1].Pieces.Single(piece => piece.IsSource).StandsFor);
        Assert.All(notes.SelectMany(note => note.Pieces).Where(piece => !piece.Text.StartsWith("Ibid", StringComparison.Ordinal)), piece => Assert.Null(piece.StandsFor));
    }

    [Fact]
    public void Only_OneState_KeepsItsChaptersAndNoEmptyPart()
    {
        Book book = new()
        {
            Title = "T", Organisation = "O", Identifier = "urn:x", Day = new(2026, 1, 1), Licence = "L",
            Parts = [new("Countries", [Chapter(), Chapter() with { Slug = "prk", Jurisdiction = null }]), new("Annexes", [Chapter() with { Slug = "votes", Jurisdiction = null }])],
        };

        var one = book.Only(chapter => chapter.Jurisdiction is not null);

        Assert.Equal(["kwt"], one.Chapters.Select(chapter => chapter.Slug));
        Assert.Equal(["Countries"], one.Parts.Select(part => part.Title));
        Assert.Equal(3, book.Chapters.Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("North Korea")]
    [InlineData("../prk")]
    public void Slug_WhatCouldBeNoFileName_Throws(string slug) => Assert.Throws<ArgumentException>(() => Chapter() with { Slug = slug });

    private static BookChapter Chapter() => ComposeReport.Of(CorpusPages.Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes(Page))), "kwt", "Kuwait");

    // All headings, paragraphs, tables and facts, from their spans alone, in the order of the text, markers left out.
    private static string Words(ReportDocument document)
    {
        var spans = document.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Span).Concat(section.HeadingSpan is { } heading && !section.Paragraphs.Any(p => p.Span.Contains(heading)) ? [heading] : []))
            .Concat(document.Tables.SelectMany(table => table.Groups.Concat(table.Header).Concat(table.Rows.SelectMany(row => row.Cells)).Select(cell => cell.Span).OfType<TextSpan>().Concat(table.CaptionSpan is { } caption ? [caption] : [])))
            .Concat((document.Facts?.Rows ?? []).SelectMany(row => row.Values.Select(value => value.Span).Concat(row.LabelSpan is { } label ? [label] : [])))
            .OrderBy(span => span.Start);
        return Folded(string.Concat(spans.Select(span => Without(document, span))));
    }

    private static string Without(ReportDocument document, TextSpan span)
    {
        StringBuilder words = new();
        var at = span.Start;
        foreach (var marker in document.Markers.Where(marker => span.Contains(marker.Span)))
        {
            words.Append(document.Text[new TextSpan(at, marker.Span.Start)]);
            at = marker.Span.End;
        }
        return words.Append(document.Text[new TextSpan(at, span.End)]).ToString();
    }

    private static bool IsWithin(ReportDocument document, NoteMarker marker) => document.Sections.Any(section => section.HeadingSpan?.Contains(marker.Span) == true || section.Paragraphs.Any(p => p.Span.Contains(marker.Span)))
        || document.Tables.SelectMany(table => table.Header.Concat(table.Rows.SelectMany(row => row.Cells)).Select(cell => cell.Span).Append(table.CaptionSpan)).Any(span => span?.Contains(marker.Span) == true)
        || (document.Facts?.Rows ?? []).SelectMany(row => row.Values.Select(value => (TextSpan?)value.Span).Append(row.LabelSpan)).Any(span => span?.Contains(marker.Span) == true);

    // The values of key facts are parted by semicolons that the report does not have.
    private static string Folded(string text) => Blank().Replace(text, "").Replace(";", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
