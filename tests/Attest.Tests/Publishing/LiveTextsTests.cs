using System.Globalization;
using System.Net;
using Attest.App.Publishing;
using Attest.Statements;
using Microsoft.AspNetCore.Builder;

namespace Attest.Tests.Publishing;

/// <summary>What is live in the organisation's texts: figures of today, words of the data, pictures, the table of contents; photographs only with all that they need.</summary>
public sealed class LiveTextsTests(DemonstrationSite site) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-live-").FullName;

    [Fact]
    public async Task Issues_EveryFigure_StandsWithItsDateAndItsPage()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/about/the-issues.json");
        var page = await client.PageAsync("/about/the-issues");
        var treaty = await client.JsonAsync("/treaties/MBT.json");
        var figures = data.GetProperty("figures").EnumerateArray().ToArray();
        var bound = figures.Single(figure => figure.GetProperty("name").GetString() == "treaty MBT");

        Assert.True(figures.Length >= 5);
        Assert.StartsWith("161 of 197", bound.GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.Equal(treaty.GetProperty("address").GetString(), bound.GetProperty("address").GetString());
        Assert.False(bound.GetProperty("is_stale").GetBoolean());
        Assert.All(figures, figure =>
        {
            Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == figure.GetProperty("address").GetString() && link.TextContent == figure.GetProperty("words").GetString());
            Assert.Contains(figure.GetProperty("date").GetString()!, page.Body!.TextContent, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("{{", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_OfWhatIsAnswered_IsThatOfItsQuestion()
    {
        using var client = await site.ClientAsync();
        var figure = (await client.JsonAsync("/about/the-issues.json")).GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("name").GetString() == "ask stockpile/has");
        var groups = (await client.JsonAsync("/ask/stockpile/has.json")).GetProperty("groups").EnumerateArray().ToDictionary(group => group.GetProperty("knowing").GetString()!, group => group.GetProperty("states").GetArrayLength());

        Assert.StartsWith($"{groups.GetValueOrDefault("yes")} of {groups.Values.Sum()} States with a report", figure.GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("161", false)]
    [InlineData("133", true)]
    public async Task Figure_ToldWhenTheTextWasWritten_IsMarkedWhereItIsAnotherNow(string told, bool isStale)
    {
        await using var own = await WithTextAsync($"# A\n\nBound are {{{{treaty MBT = {told}}}}}.\n");
        using HttpClient client = new() { BaseAddress = new(own.Urls.First()) };
        var page = await client.PageAsync("/about/a");
        var data = await client.JsonAsync("/about/a.json");

        Assert.Equal(isStale, page.QuerySelector(".flag") is not null);
        Assert.Equal(isStale, data.GetProperty("figures")[0].GetProperty("is_stale").GetBoolean());
        Assert.Equal(isStale, page.Body!.TextContent.Contains("written when it was 133", StringComparison.Ordinal));
        Assert.Equal($"Bound are {told}.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Markdown_TablesAndLists_AreWrittenWithoutStyles()
    {
        await using var own = await WithTextAsync("# A\n\n| What | How many |\n|---|---:|\n| one | 1 |\n\n1. first\n2. [second](/states)\n\n> said\n");
        using HttpClient client = new() { BaseAddress = new(own.Urls.First()) };
        var page = await client.PageAsync("/about/a");

        Assert.Equal("num", page.QuerySelectorAll("td")[1].ClassName);
        Assert.Equal(2, page.QuerySelectorAll("ol > li").Length);
        Assert.NotNull(page.QuerySelector("blockquote"));
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public async Task AboutUs_Hedges_StandWithHowManyStatementsCarryThem()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/about/about-us");
        var rows = page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr");
        var reported = rows.Single(row => row.QuerySelector("code")!.TextContent == "reported");
        var list = await client.JsonAsync("/statements.json?hedge=reported");

        Assert.Equal(Enum.GetValues<Hedge>().Select(Vocabulary.Word), rows.Select(row => row.QuerySelector("code")!.TextContent));
        Assert.Equal(list.GetProperty("total").GetInt32().ToString("N0", CultureInfo.InvariantCulture), reported.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task Contents_EveryReportHeld_IsLinked()
    {
        using var client = await site.ClientAsync();
        var links = (await client.PageAsync("/about/table-of-contents")).Links().ToHashSet(StringComparer.Ordinal);

        Assert.All((await site.StoreAsync()).Pages, page => Assert.Contains($"/states/{page.Address.Jurisdiction}/{page.Address.Edition}", links));
        Assert.Contains("/about/press-room", links);
    }

    [Fact]
    public async Task Photographs_WithoutCaptionCreditConsentOrAlt_AreRefusedAndSaidToBe()
    {
        string photographs = Path.Combine(folder, "content", "photographs");
        Directory.CreateDirectory(photographs);
        byte[] picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        foreach (string name in new[] { "whole.png", "no-consent.png", "no-row.png" })
            await File.WriteAllBytesAsync(Path.Combine(photographs, name), picture, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(photographs, "photographs.csv"),
            "file,caption,credit,consent,alt\nwhole.png,A cleared field,A. Writer,nobody can be recognised,A field with grass\nno-consent.png,Two people,A. Writer,,Two people at a table\nno-file.png,A,B,C,D\n../secret.png,A,B,C,D\n", TestContext.Current.CancellationToken);
        SitePhotographs found = new(photographs);
        await using var own = await WithTextAsync("# A\n\n{{photographs}}\n");
        using HttpClient client = new() { BaseAddress = new(own.Urls.First()) };
        var page = await client.PageAsync("/about/a");
        using var shown = await client.GetAsync(new Uri("/photographs/whole.png", UriKind.Relative), TestContext.Current.CancellationToken);
        using var refused = await client.GetAsync(new Uri("/photographs/no-consent.png", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(["whole.png"], found.All.Select(photograph => photograph.File));
        Assert.Equal(["../secret.png", "no-consent.png", "no-file.png", "no-row.png"], found.Problems.Select(problem => problem.Split(": ")[2]).Order(StringComparer.Ordinal));
        Assert.All(found.Problems, problem => Assert.Contains(": photograph-incomplete: ", problem, StringComparison.Ordinal));
        Assert.Equal(
            $"{Path.Combine(photographs, "photographs.csv")}:3: photograph-incomplete: no-consent.png: it is not shown; “consent” is empty: ask those who can be recognised in it and write how they agreed, or write that nobody can be recognised.",
            found.Problems.Single(problem => problem.Contains("no-consent", StringComparison.Ordinal)));
        Assert.Equal("A field with grass", Assert.Single(page.QuerySelectorAll("main img")).GetAttribute("alt"));
        Assert.Contains("Photograph: A. Writer. Consent: nobody can be recognised.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("image/png", shown.Content.Headers.ContentType!.MediaType);
        Assert.Equal(picture, await shown.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public void Photographs_ColumnsInAnotherOrder_AreNotTakenForWhatTheyAreNot()
    {
        string photographs = Directory.CreateDirectory(Path.Combine(folder, "content", "photographs")).FullName;
        File.WriteAllBytes(Path.Combine(photographs, "a.png"), []);
        File.WriteAllText(Path.Combine(photographs, "photographs.csv"), "# Ours\nfile,alt,caption,credit,consent\na.png,Grass,A cleared field,A. Writer,nobody can be recognised\n");

        SitePhotographs found = new(photographs);

        Assert.Empty(found.All);
        Assert.Contains("photographs.csv:2: photograph-incomplete: the first line names the columns file,alt,caption,credit,consent; write file,caption,credit,consent,alt", found.Problems[0], StringComparison.Ordinal);
    }

    // The site of the demonstration with one text of its own.
    private async Task<WebApplication> WithTextAsync(string markdown)
    {
        string about = Path.Combine(folder, "content", "en", "about");
        Directory.CreateDirectory(about);
        await File.WriteAllTextAsync(Path.Combine(about, "01-a.md"), markdown);
        File.Copy(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "words.csv"), Path.Combine(folder, "content", "en", "words.csv"));
        await File.WriteAllLinesAsync(Path.Combine(folder, "organisation.yaml"), (await File.ReadAllLinesAsync(Path.Combine(DemonstrationSite.DataFolder, "organisation.yaml"))).Select(line => line.StartsWith("languages:", StringComparison.Ordinal) ? "languages: [en]" : line));
        foreach (string shared in new[] { "phrases", "registers" })
            Directory.CreateSymbolicLink(Path.Combine(folder, shared), Path.Combine(DemonstrationSite.DataFolder, shared));
        foreach (string file in Directory.EnumerateFiles(DemonstrationSite.DataFolder, "*.csv"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { DataFolder = folder });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
