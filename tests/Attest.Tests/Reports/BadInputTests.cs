using System.Diagnostics;
using System.Text;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>tests/corpus/BAD_INPUTS.md: what must be said to hopeless files, and what must be kept of them.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void Read_EmptyFile_SaysSoAndReadsNothing()
    {
        var document = CorpusPages.Read("empty.txt");

        Assert.Equal(["empty-document"], Codes(document));
        Assert.Equal("The file is empty (0 bytes); nothing was read.", document.Diagnostics[0].Message);
        Assert.Empty(document.Leaves);
    }

    [Fact]
    public void Read_CutInsideACharacter_ReadsAllUpToThereAndKeepsTheBytes()
    {
        var document = CorpusPages.Read("truncated_utf8.txt");

        var cut = Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == "encoding-truncated");
        Assert.Equal(2990, cut.ByteOffset);
        Assert.Equal(["Background", "Mine Ban Policy"], Headings(document));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], document.Markers.Select(marker => marker.Number));
        Assert.Contains("8 of 8 markers", document.Diagnostics.Single(diagnostic => diagnostic.Code == "notes-missing").Message, StringComparison.Ordinal);
        var last = document.Leaves[^1];
        Assert.Equal(LeafKind.Undecoded, last.Kind);
        Assert.Equal((2990, 2992), document.Text.BytesOf(last.Span));
    }

    [Fact]
    public void Read_Windows1252WithoutDeclaration_ReadsItAsThatAndSaysSo()
    {
        var document = CorpusPages.Read("latin1.txt");

        Assert.Equal(1, document.Diagnostics.Single(diagnostic => diagnostic.Code == "encoding-assumed").ByteOffset);
        Assert.Equal("Île Verdée", document.JurisdictionName);
        Assert.Null(document.Jurisdiction);
        Assert.Contains("state-unknown", Codes(document));
        Assert.Equal(3, Headings(document).Length);
        Assert.Equal([1, 2, 3], document.Notes.Select(note => note.Number));
        Assert.Contains(document.Sentences, sentence => document.Text[sentence.Span].Contains("€15,000", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_EncodedTwice_UndoesItInTheReadingOnly()
    {
        var source = CorpusPages.Source("mojibake.txt");
        var document = CorpusPages.Reader.Read(source);

        Assert.Contains("encoding-doubled", Codes(document));
        Assert.Equal("fr", document.Language);
        Assert.Equal(["POLITIQUE D’INTERDICTION DES MINES", "PRODUCTION, TRANSFERT, STOCKAGE ET UTILISATION"], Headings(document));
        Assert.Contains("“antipersonnel”", document.Text.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], document.Markers.Select(marker => marker.Number));
        Assert.Equal(source.Bytes.Length, document.Text.BytesOf(new TextSpan(0, document.Text.Length))?.End);
    }

    [Fact]
    public void Read_NotesOnly_KeepsTheNotesAndAsks()
    {
        var document = CorpusPages.Read("notes_only.txt");

        Assert.Equal([1, 2, 3, 4, 5, 7, 8], document.Notes.Select(note => note.Number));
        Assert.Equal([1, 3, 7], new[] { 2, 4, 8 }.Select(number => document.Notes.Single(note => note.Number == number).Citations[0].RefersTo!.Value));
        Assert.True(document.Notes.Single(note => note.Number == 4).Citations[0].IsAmbiguous);
        Assert.Empty(document.Sentences);
        Assert.Equal(7, Codes(document).Count(code => code == "note-unmarked"));
        Assert.Contains("no note 6", document.Diagnostics.Single(diagnostic => diagnostic.Code == "note-gap").Message, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "body-missing", "ibid-ambiguous", "state-unknown", "edition-unknown" }, Codes(document).ToHashSet());
    }

    [Fact]
    public void Read_OneHugeParagraph_ReadsItWholeInLinearTime()
    {
        var source = CorpusPages.Source("huge_paragraph.txt");
        CorpusPages.Reader.Read(source);
        var once = Time(source);
        var twice = Time(new Source("twice.txt", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(source.Bytes.Span) + " " + Encoding.UTF8.GetString(source.Bytes.Span))));
        var document = CorpusPages.Reader.Read(source);

        Assert.True(once < TimeSpan.FromSeconds(2), $"{once} for {source.Bytes.Length} bytes");
        Assert.True(twice < 5 * once + TimeSpan.FromMilliseconds(200), $"{once}, then {twice} for twice as much");
        Assert.Equal(1115, document.Markers.Length);
        Assert.InRange(document.Sentences.Count(), 3200, 3400);
        Assert.Superset(new HashSet<string> { "line-too-long", "state-unknown", "edition-unknown" }, Codes(document).ToHashSet());
        Assert.Single(Codes(document), "notes-missing");
    }

    [Fact]
    public void Read_FiveThousandNestedElements_ReadsTheParagraphBelow()
    {
        var document = CorpusPages.Read("nested.html");

        Assert.Equal("Karsovia", document.JurisdictionName);
        Assert.Equal(2003, document.Edition);
        var sentence = Assert.Single(document.Sentences);
        Assert.Equal([1], sentence.Markers.Select(marker => marker.Number));
        Assert.Equal([1], document.Notes.Select(note => note.Number));
        Assert.Contains("nesting-deep", Codes(document));
    }

    [Fact]
    public void Read_RandomBytes_AreNotDecoded()
    {
        var document = CorpusPages.Read("binary.bin");

        Assert.Equal(["not-text"], Codes(document));
        Assert.Equal(0, document.Text.Length);
    }

    [Theory]
    [InlineData("%PDF-1.4 rest", "file-damaged", "PDF")]
    [InlineData("PK\u0003\u0004rest", "file-damaged", "Word or zip")]
    [InlineData("{\\rtf1 rest}", "form-not-read", "RTF")]
    public void Read_OtherFormWithoutContent_NamesIt(string beginning, string code, string form)
    {
        var document = CorpusPages.Reader.Read(new Source("page.txt", Encoding.ASCII.GetBytes(beginning)));

        Assert.Equal([code], Codes(document));
        Assert.Contains(form, document.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BreadRecipe_IsNoReport()
    {
        var document = CorpusPages.Read("wrong_topic.txt");

        Assert.False(document.IsReport);
        Assert.Contains("not-a-report", Codes(document));
        Assert.Null(document.Jurisdiction);
        Assert.Equal([1, 2], document.Notes.Select(note => note.Number));
    }

    [Fact]
    public void Read_TitleOfOneStateTextOfAnother_FilesItUnderNeither()
    {
        var document = CorpusPages.Read("mixed_states.txt");

        Assert.Null(document.Jurisdiction);
        Assert.Equal("The title says Karsovia, the text speaks of Lindar (12 times); which State is this page about?", document.Diagnostics.Single(diagnostic => diagnostic.Code == "state-conflict").Message);
        Assert.Equal(3, Headings(document).Length);
        Assert.Equal(3, document.Notes.Length);
    }

    private static TimeSpan Time(Source source)
    {
        var watch = Stopwatch.StartNew();
        CorpusPages.Reader.Read(source);
        return watch.Elapsed;
    }

    private static string[] Codes(ReportDocument document) => [.. document.Diagnostics.Select(diagnostic => diagnostic.Code)];

    private static string[] Headings(ReportDocument document) => [.. document.Sections.Where(section => section is { Heading: not null, IsLead: false }).Select(section => section.Heading!)];
}
