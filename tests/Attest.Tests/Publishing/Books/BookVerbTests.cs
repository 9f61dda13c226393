using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Attest.App.CommandLine;
using Attest.App.Publishing.Books;
using Attest.Publishing.Books;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Publishing.Books;

/// <summary><c>attest book</c>, as it is typed, over the demonstration base; and what other programs say of the files.</summary>
public sealed partial class BookVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Book_SamplesInEveryPlaceAndLanguage_AreTheSameBytesAndEpubcheckHasNothingToSay()
    {
        await RunAsync("book", PathOf("a.html"));
        await RunAsync("book", PathOf("a.epub"));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Directory.CreateDirectory(PathOf("elsewhere"));
            await RunAsync("book", PathOf("elsewhere/b.html"));
            await RunAsync("book", PathOf("elsewhere/b.epub"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(File.ReadAllBytes(PathOf("a.html")), File.ReadAllBytes(PathOf("elsewhere/b.html")));
        Assert.Equal(File.ReadAllBytes(PathOf("a.epub")), File.ReadAllBytes(PathOf("elsewhere/b.epub")));
        var (exitCode, said) = await BookSite.CheckEpubAsync(PathOf("a.epub"));
        Assert.True(exitCode == 0 && said.Contains("No errors or warnings detected", StringComparison.Ordinal), said);
        using var zip = ZipFile.OpenRead(PathOf("a.epub"));
        Assert.Equal("mimetype", zip.Entries[0].FullName);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public async Task Book_Html_EveryLinkAndNoteLeadsSomewhereAndNoIdIsTwice()
    {
        await RunAsync("book", PathOf("a.html"));

        var html = File.ReadAllText(PathOf("a.html"));
        var ids = Id().Matches(html).Select(id => id.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(Link().Matches(html).Select(link => link.Groups[1].Value).Except(ids));
        Assert.Contains("Made from the samples of the program", html);
        Assert.Contains("Contributed by an organisation made up for this demonstration. It is printed as received, and is not endorsed.", html);
    }

    [Fact]
    public async Task Book_OneStateAsPdf_IsTaggedAndHasItsNotesAtTheFootOfTheirPage()
    {
        var run = await RunAsync("book", PathOf("arm.pdf"), "--state", "arm");
        await RunAsync("book", PathOf("again.pdf"), "--state", "ARM");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 chapter, 6 notes", run.Output);
        var (_, info) = await BookSite.RunAsync("poppler-utils", "pdfinfo", PathOf("arm.pdf"));
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Title:\s+Armenia: mine ban policy", info);
        Assert.Equal(File.ReadAllBytes(PathOf("arm.pdf")), File.ReadAllBytes(PathOf("again.pdf")));
        // No validator has looked at it, so it does not say that it is PDF/UA.
        Assert.DoesNotContain("pdfuaid:part", Encoding.Latin1.GetString(File.ReadAllBytes(PathOf("arm.pdf"))));
        var (_, text) = await BookSite.RunAsync("poppler-utils", "pdftotext", "-layout", PathOf("arm.pdf"), "-");
        var page = text.Split('\f').Single(words => words.Contains("As yet the Republic of Armenia", StringComparison.Ordinal));
        Assert.Matches(new Regex(@"\(CCW\) nor the Convention on Cluster Munitions\.\s+1 +Statement of Armenia[^\f]*\n *4 [^\f]*\n\s+\d+\s*$", RegexOptions.CultureInvariant), page);
        Assert.DoesNotContain("See, for instance", page);
    }

    [Fact(Explicit = true)]
    public async Task Book_AllSamplesAsPdf_HasEveryPart()
    {
        var run = await RunAsync("book", PathOf("book.pdf"));

        Assert.Equal(0, run.ExitCode);
        var (_, text) = await BookSite.RunAsync("poppler-utils", "pdftotext", "-layout", PathOf("book.pdf"), "-");
        Assert.All(["Interview in Brussels", "Status of the Mine Ban Treaty", "What this book is made of"], words => Assert.Contains(words, text));
    }

    [Fact]
    public async Task Book_Edition_BearsItsRootAndIsRefusedOnceAFileIsOtherThanFrozen()
    {
        await RunAsync("freeze", "lm", "2008", "--cut-off", "2008-09-30", "--rehearse", "--out", PathOf("out"));

        var run = await RunAsync("book", PathOf("lm.html"), "--edition", PathOf("out/lm-2008-DRAFT"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var html = File.ReadAllText(PathOf("lm.html"));
        var root = Attest.Editions.Manifest.HashOf(File.ReadAllBytes(PathOf("out/lm-2008-DRAFT/manifest.sha256")));
        Assert.Equal(1, html.Split(root).Length - 1);
        Assert.All(["Landmine Monitor 2008", "DRAFT. This is a rehearsal.", "30 September 2008", "id=\"col\"", "id=\"npl\""], words => Assert.Contains(words, html));
        Assert.DoesNotContain("id=\"kwt\"", html);

        File.AppendAllText(PathOf("out/lm-2008-DRAFT/documents/COL/all/statements.jsonl"), "\n");
        var refused = await RunAsync("book", PathOf("lm.html"), "--edition", PathOf("out/lm-2008-DRAFT"));
        Assert.Contains("is not what was frozen: documents/COL/all/statements.jsonl", refused.Error);
        Assert.Equal(html, File.ReadAllText(PathOf("lm.html")));
    }

    [Fact]
    public async Task Book_EditionOfAVolume_HasAChapterForEachOfItsReports()
    {
        File.WriteAllText(PathOf("volume.txt"), """
            ASIA-PACIFIC

            STATES PARTIES

            FIJI

            Key developments since March 1999: Fiji ratified the treaty.52 The ministry calls this “the last step.”53

            52 Interview with A. Bel, Ministry of Defense, 3 March 2000.
            53 Article 7 Report, 1 April 2000.OTHER

            TAIWAN

            Taiwan cannot accede to the treaty.54 It says it keeps none on Kinmen.55
            54 Email from the Ministry of Foreign Affairs, 7 May 2000.
            55 Ibid.
            """.ReplaceLineEndings("\n"));
        await RunAsync("import", PathOf("volume.txt"));
        await RunAsync("freeze", "lm", "2000", "--cut-off", "2000-09-01", "--rehearse", "--out", PathOf("out"));

        var run = await RunAsync("book", PathOf("lm.html"), "--edition", PathOf("out/lm-2000-DRAFT"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var html = File.ReadAllText(PathOf("lm.html"));
        Assert.All(["id=\"fji\"", "id=\"twn\"", "keeps none on Kinmen.", "id=\"twn-n55\"", "2 reports on 2 States and areas"], words => Assert.Contains(words, html));
        Assert.DoesNotContain("Made from the samples", html);
    }

    [Theory]
    [InlineData(2, "ends with none of .html", "x.doc")]
    [InlineData(2, "is no code of a State", "x.html", "--state", "Korea")]
    [InlineData(1, "The book has nothing about FRA. It has: AGO", "x.html", "--state", "FRA")]
    [InlineData(1, "The book has no chapter “weather”. It has: about", "x.html", "--chapter", "weather")]
    [InlineData(1, "There is no folder", "x.html", "--edition", "lm-1900")]
    public async Task Book_WhatCannotBe_IsToldWithWhatCan(int exitCode, string expected, params string[] arguments)
    {
        var run = await RunAsync(["book", PathOf(arguments[0]), .. arguments[1..]]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Error);
        Assert.False(File.Exists(PathOf(arguments[0])));
    }

    [Fact]
    public async Task SetPages_WithoutTheTool_SaysWhatToInstallInOneLine()
    {
        Book book = new() { Title = "T", Organisation = "O", Identifier = "urn:x", Day = new(2026, 1, 1), Licence = "L" };

        var missing = await Assert.ThrowsAsync<SurroundingsException>(() => new SetPages("no-such-tool").OfAsync(book, TestContext.Current.CancellationToken));

        Assert.Equal("Pages are set by no-such-tool, which is not installed here (on Debian: apt-get install weasyprint). HTML and EPUB need no other program.", missing.Message);
    }

    private string PathOf(string name) => _data.PathOf(name);

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync(arguments, ("ATTEST_DATA", _data.PathOf("data")));

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
