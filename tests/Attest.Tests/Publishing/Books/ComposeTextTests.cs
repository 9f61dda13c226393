using Attest.App.Publishing.Books;
using Attest.Publishing.Books;

namespace Attest.Tests.Publishing.Books;

/// <summary>The organisation's own chapters: what is live in them, their notes, and what they may not have.</summary>
public sealed class ComposeTextTests(DemonstrationSite site)
{
    [Fact]
    public async Task Of_FigureAsTold_IsShownWithItsDenominatorAndANote()
    {
        var (chapter, problems) = await OfAsync("# Bans\n\nBound are {{treaty MBT = 161}}.\n");

        Assert.Empty(problems);
        var paragraph = Assert.IsType<BookParagraph>(Assert.Single(chapter.Blocks));
        Assert.Equal("Bound are 161 of 197 States.", string.Concat(paragraph.Runs.Select(run => run.Text)));
        Assert.Equal("Register of participation in the Mine Ban Treaty, as known on 20 February 2026.", Assert.Single(chapter.Notes).Text);
        // Behind the full stop.
        Assert.Equal(1, paragraph.Runs[^1].Note);
    }

    [Fact]
    public async Task Of_FigureOtherThanTold_IsAProblemWithFileAndLine()
    {
        var (_, problems) = await OfAsync("# Bans\n\nOne.\n\nBound are {{treaty MBT = 160}}.\n", firstLine: 4);

        Assert.StartsWith("findings/10-bans.md:8: figure-differs: treaty MBT is 161 now, and was 160 when the text was written.", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_NotesOfOneAndOfTwoSources_PutsIbidOnlyAfterTheOne()
    {
        var (chapter, _) = await OfAsync("""
            # Bans

            One.[^a] Two.[^b] Three.[^c] Four.[^d] Five.[^e]

            [^a]: Interview with A, Geneva, 1 May 2025
            [^b]: Interview with A, Geneva, 1 May 2025
            [^c]: Letter from B, 2 May 2025; Letter from C, 3 May 2025
            [^d]: Letter from B, 2 May 2025; Letter from C, 3 May 2025
            [^e]: Letter from C, 3 May 2025
            """);

        Assert.Equal(
            ["Interview with A, Geneva, 1 May 2025.", "Ibid.", "Letter from B, 2 May 2025; Letter from C, 3 May 2025.", "Letter from B, 2 May 2025; Letter from C, 3 May 2025.", "Letter from C, 3 May 2025."],
            chapter.Notes.Select(note => note.Text));
        Assert.Equal([1, 1, 2, 2, 1], chapter.Notes.Select(note => note.SourceCount));
    }

    [Fact]
    public async Task Of_PictureAndWords_AreThoseOfTheSite()
    {
        var (chapter, _) = await OfAsync("# Bans\n\n{{chart treaties/MBT}}\n\n{{vocabulary hedge}}\n\n- *a* **b** [c](#annex-votes)\n");

        var figure = Assert.IsType<BookFigure>(chapter.Blocks[0]);
        Assert.Contains("xmlns=\"http://www.w3.org/2000/svg\"", figure.Svg);
        Assert.Equal("believed", Assert.IsType<BookTable>(chapter.Blocks[1]).Rows.Select(row => row[^1][0].Text).Single(word => word == "believed"));
        var item = Assert.Single(Assert.IsType<BookList>(chapter.Blocks[2]).Items);
        Assert.Equal([("a", true, false, null), ("b", false, true, null), ("c", false, false, "#annex-votes")], item.Where(run => run.Text.Trim().Length > 0).Select(run => (run.Text, run.IsEmphatic, run.IsStrong, run.Link)));
    }

    [Fact]
    public async Task Of_PictureWithoutFigures_SaysSoInItsPlace()
    {
        var (chapter, _) = await OfAsync("# A\n\n{{chart series/casualties/none}}\n");

        Assert.Equal("No figures are held for the picture that belongs here (series/casualties/none).", Assert.IsType<BookParagraph>(Assert.Single(chapter.Blocks)).Runs.Single().Text);
    }

    [Theory]
    [InlineData("Bound are {{treaty MBT}}.\n", "a heading of the first level is missing")]
    [InlineData("# A\n\n<script>x</script>\n", "HtmlBlock may not stand in a text of the book")]
    [InlineData("# A\n\n{{nothing}}\n", "is nothing that can be filled in")]
    [InlineData("# A\n\nHere: {{treaty XYZ}}.\n", "is not held here")]
    public async Task Of_WhatNoTextMayHave_IsRefusedWithItsFile(string markdown, string expected)
    {
        var refused = await Assert.ThrowsAsync<FormatException>(() => OfAsync(markdown));

        Assert.StartsWith("findings/10-bans.md:", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message);
    }

    private async Task<(BookChapter Chapter, IReadOnlyList<string> Problems)> OfAsync(string markdown, int firstLine = 1) =>
        ComposeText.Of(new BookText("findings/10-bans.md", "bans", markdown, firstLine, null, null), BookSite.English(await site.StoreAsync()));
}
