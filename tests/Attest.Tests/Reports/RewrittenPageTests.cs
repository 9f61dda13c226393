using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports;

/// <summary>A page says the same in whatever layout it comes.</summary>
public sealed class RewrittenPageTests
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    // Of layouts in which a line is a paragraph, with a title that names a State, and no table: tables are told by their lines.
    private static readonly IReadOnlyDictionary<string, ReadPage> Pages = CorpusPages.All.Where(name => name.EndsWith(".txt", StringComparison.Ordinal))
        .Select(name => (Name: name, Page: Reader.Read(CorpusPages.Source(name))))
        .Where(page => page.Page.Document is { Layout: "C", Jurisdiction: not null, Title: not null, Language: "en", Tables: [], Notes: var notes, Markers: var markers }
            && notes.Select(note => note.Number).Distinct().Count() == notes.Length && markers.Select(marker => marker.Number).SequenceEqual(markers.Select(marker => marker.Number).Distinct().Order()))
        .ToDictionary(page => page.Name, page => page.Page);

    public static MatrixTheoryData<string, LineBreaks> Wrapped => new(Pages.Keys, Enum.GetValues<LineBreaks>());

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void Read_WrappedPage_SaysWhatThePageSays(string name, LineBreaks breaks)
    {
        var page = Pages[name];
        var text = RewrittenPages.Wrapped(page.Document, breaks);

        var wrapped = Read(text);

        Assert.Equal("B", wrapped.Document.Layout);
        Assert.Equal(page.Document.Sections.Select(section => section.Heading), wrapped.Document.Sections.Select(section => section.Heading));
        Assert.Equal(Notes(page), Notes(wrapped));
        // Without blank lines a paragraph that fills its last line runs into the next.
        var isDense = breaks is LineBreaks.Dense;
        Assert.Equal(Sentences(page).Select(sentence => isDense ? sentence with { Locator = "" } : sentence), Sentences(wrapped).Select(sentence => isDense ? sentence with { Locator = "" } : sentence));
        Assert.Equal(Statements(page).Select(statement => isDense ? ("", statement.What) : statement), Statements(wrapped).Select(statement => isDense ? ("", statement.What) : statement));
    }

    [Theory]
    [InlineData(false, 708)]
    [InlineData(true, 52)]
    public void Read_PagesAsVolume_EachSaysWhatItSaysAlone(bool bare, int from)
    {
        var pages = Pages.Values.DistinctBy(page => page.Document.Jurisdiction).Take(8).ToList();

        var volume = Read(RewrittenPages.Volume([.. pages.Select(page => page.Document)], bare, from));

        Assert.Equal(pages.Select(page => page.Document.Jurisdiction), volume.Parts.Select(part => part.Document.Jurisdiction));
        foreach (var (page, part) in pages.Zip(volume.Parts))
        {
            Assert.Equal("H", part.Document.Layout);
            Assert.Equal(Notes(page).Select(note => note.Text), Notes(part).Select(note => note.Text));
            Assert.Equal(page.Document.Markers.Length, part.Document.Markers.Length);
            Assert.Equal(Sentences(page).Select(sentence => sentence.Words), Sentences(part).Select(sentence => sentence.Words));
            // The volume of the test does not say its edition, which dates without year are read by.
            Assert.Equal(Statements(page).Select(statement => statement.What), Statements(part).Select(statement => statement.What));
        }
    }

    /// <summary>I4: the leaves of the parts and of the volume together are the text, each piece once.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Leaves_Volume_PartitionTheText(bool bare)
    {
        var pages = Pages.Values.DistinctBy(page => page.Document.Jurisdiction).Take(5).Select(page => page.Document).ToList();
        var volume = Read(RewrittenPages.Volume(pages, bare, 11));

        VolumeLeaves.AssertPartition(volume);
    }

    private sealed record SaidSentence(string Locator, string Words, int Markers);

    private static ReadPage Read(string text) => Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<(int Number, string Text)> Notes(ReadPage page) => page.Document.Notes.Select(note => (note.Number, note.Text));

    private static IEnumerable<SaidSentence> Sentences(ReadPage page) =>
        page.Document.Sentences.Select(sentence => new SaidSentence(sentence.Locator, WithoutMarkers(page, sentence), sentence.Markers.Length));

    // Line breaks put white space around markers that stand in the middle of a sentence.
    private static string WithoutMarkers(ReadPage page, Sentence sentence)
    {
        var words = new StringBuilder();
        var at = sentence.Span.Start;
        foreach (var marker in sentence.Markers.Where(marker => sentence.Span.Contains(marker.Span)))
        {
            words.Append(page.Document.Text[new TextSpan(at, marker.Span.Start)]).Append(' ');
            at = marker.Span.End;
        }
        return SourceText.Fold(words.Append(page.Document.Text[new TextSpan(at, sentence.Span.End)]).ToString()).Replace(" ,", ",", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Locator, string What)> Statements(ReadPage page) => page.Statements.Select(statement => (statement.Locator,
        $"{statement.Kind} {statement.Instrument} {statement.Value} {statement.Date} {statement.Target} {statement.Quantity} {statement.Actor} {statement.Hedge} {statement.Negated}"));
}
