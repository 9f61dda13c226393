using System.Text;
using System.Text.Json;
using Attest.Publishing.Books;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Tests.Reports;

namespace Attest.Tests.Publishing.Books;

/// <summary>What was read is enough to write the page again: nothing but the navigation around it is lost.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Forms = [".txt", ".html", ".htm", ".md", ".docx", ".pdf"];

    public static TheoryData<string> OwnPages => [.. new[] { "tests/corpus", "tests/practice", "data/samples" }.SelectMany(folder => PagesIn(RepositoryFiles.FullPath(folder)).Select(name => $"{folder}/{name}"))];

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void AsPrinted_PageReadBackFromTheBase_IsThePageWithoutItsNavigation(string page) => Assert.All(Stored(RepositoryFiles.FullPath(page)), AssertSame);

    // One test for all: what pages are there is not known before the folder is.
    [Fact]
    [Trait(FurtherCorpus.Trait, FurtherCorpus.Variable)]
    public void AsPrinted_EveryPageOfTheFurtherCorpus_LeavesNoResidue()
    {
        var residue = from name in PagesIn(FurtherCorpus.Folder)
                      from document in Stored(FurtherCorpus.FullPath(name))
                      let words = Residue.Of(document)
                      where words.Length > 0
                      select $"{name}, part {document.Part}: {words.Length} signs: {words}";

        Assert.Empty(residue);
    }

    // With the words of its notes blotted out of the text, the notes are still written: from what was read in them.
    [Theory]
    [MemberData(nameof(OwnPages))]
    public void AsPrinted_TextOfTheNotesBlottedOut_StillWritesThemFromTheirParts(string page)
    {
        foreach (var document in Stored(RepositoryFiles.FullPath(page)).Where(document => !document.Notes.IsEmpty))
        {
            var blotted = new StringBuilder(document.Text.Text);
            foreach (var (start, end) in document.Notes.Select(note => document.Text.UnitsOf(note.Span)))
                blotted.Remove(start, end - start).Insert(start, "#", end - start);
            var without = DocumentJson.Read(Json(document), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(blotted.ToString())));

            Assert.Equal(WriteBookText.AsPrinted(ComposeReport.Of(document, "x", "X")), WriteBookText.AsPrinted(ComposeReport.Of(without, "x", "X")));
            Assert.DoesNotContain("##", string.Concat(ComposeReport.Of(without, "x", "X").Notes.Select(note => note.Text)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void Notes_EveryPart_HasARoleAndTheSourceItBelongsTo(string page)
    {
        foreach (var note in Stored(RepositoryFiles.FullPath(page)).SelectMany(document => document.Notes))
        {
            Assert.DoesNotContain(note.Parts, part => part.Role == NotePartRole.Whole || part.Words.Length == 0);
            foreach (var (index, citation) in note.Citations.Index())
            {
                var parts = note.Parts.Where(part => part.Source == index).ToList();
                if (citation.Kind != CitationKind.Explanatory)
                    Assert.Equal(citation.Wording, string.Concat(parts.Select(part => part.Words)));
                Assert.Equal(citation.IsIbid, parts.Exists(part => part.Role == NotePartRole.Ibid));
            }
        }
    }

    // A note that were kept whole under another name would be all detail.
    [Fact]
    public void Notes_OfAllSamples_LeaveFewWordsInNoField()
    {
        var parts = PagesIn(RepositoryFiles.FullPath("data/samples")).SelectMany(name => Stored(RepositoryFiles.FullPath("data/samples/" + name))).SelectMany(document => document.Notes).SelectMany(note => note.Parts).ToList();

        Assert.InRange((double)parts.Where(part => part.Role == NotePartRole.Detail).Sum(part => part.Words.Length) / parts.Sum(part => part.Words.Length), 0, 0.2);
    }

    [Fact]
    public void AsPrinted_AnyPageOfTheseLines_IsThePageAgain()
    {
        string[] lines =
        [
            "MINE BAN POLICY", "Use", "PRODUCTION, TRANSFER, STOCKPILING", "Karsovia signed the treaty in 1997.[1] It has not ratified it.[2 ]", "There is no report of use. [3]", "• a first thing;", "Landmine Problem",
            "[1] Letter from Ilsa Marok, Deputy Minister, Velm, 3 May 2000; and email from Dora Finn, 4 May 2000.", "[2 ]Ibid., p. 3.", "[3] See also “The Last Field,” Harbor Daily News, 3 November 1998. It was withdrawn later.",
            "Table 1: Mines destroyed", "Year", "Mines", "1999", "12", "2000", "1,300", "Key developments since May 2000: Nothing was done.", "   ", "Contamination", "APMs, ERW", "<CONGO | CUBA>",
        ];
        Random random = new(2026);

        for (var page = 0; page < 1000; page++)
        {
            var body = Enumerable.Range(0, random.Next(1, 40)).Select(_ => lines[random.Next(lines.Length)]);
            var source = new Source("page.txt", Encoding.UTF8.GetBytes("KARSOVIA, Landmine Monitor Report 2000\n\nKARSOVIA\n\n" + string.Join("\n\n", body) + "\n"));
            AssertSame(CorpusPages.Reader.Read(source));
        }
    }

    private static IEnumerable<string> PagesIn(string folder) => Directory.EnumerateFiles(folder).Where(path => Forms.Contains(Path.GetExtension(path))).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private static void AssertSame(ReportDocument document) => Assert.Equal(Residue.Printed(document), Residue.Rebuilt(document));

    // Every document of a source, as a base gives it back.
    private static IEnumerable<ReportDocument> Stored(string path)
    {
        var (whole, parts) = CorpusPages.Reader.ReadAll(new Source(Path.GetFileName(path), File.ReadAllBytes(path)));
        return parts.Prepend(whole).Select(document => DocumentJson.Read(Json(document), document.Text.Text));
    }

    private static JsonElement Json(ReportDocument document) => JsonDocument.Parse(CanonicalJson.Write(document, DocumentJson.Write)).RootElement;
}
