using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using Attest.Registers;

namespace Attest.Tests.Publishing;

/// <summary>Long reports and long lists stand on several pages, none over 100 KB, and every place keeps its address.</summary>
public sealed class LongPagesTests
{
    private const int MostBytes = 100_000;

    private static readonly string[] Headings = ["Mine Ban Policy", "Use", "Production and Transfer", "Stockpiling and Destruction", "Landmine Problem", "Mine Clearance", "Casualties", "Survivor Assistance"];

    [Fact]
    public async Task Get_ReportOf400Kilobytes_StandsOnSmallPagesWithEveryPlace()
    {
        await using var site = await OnePageSite.OfAsync(Report("COLOMBIA", 2008, paragraphs: 490));
        var whole = await Small(site, "/states/COL/2008");
        var data = await site.Client.JsonAsync("/states/COL/2008.json");
        var places = data.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("paragraphs").EnumerateArray())
            .SelectMany(paragraph => paragraph.GetProperty("runs").EnumerateArray().Select(run => run.GetProperty("anchor").GetString()).OfType<string>()
                .Concat(paragraph.GetProperty("notes").EnumerateArray().Select(note => "note-" + note.GetProperty("number").GetInt32().ToString(CultureInfo.InvariantCulture)))).ToArray();
        Assert.InRange(Encoding.UTF8.GetByteCount(Report("COLOMBIA", 2008, paragraphs: 490)), 390_000, 450_000);
        Assert.True(places.Length > 1_000);

        var parts = whole.QuerySelectorAll(".parts a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct().ToArray();
        Assert.InRange(parts.Length, 5, 60);
        HashSet<string> found = [];
        foreach (string part in parts)
        {
            var page = await Small(site, part);
            found.UnionWith(page.QuerySelectorAll("article .said[id], .notes [id]").Select(element => element.Id!));
            Assert.Equal(parts[^1] == part ? 0 : 2, page.QuerySelectorAll("a[rel=next]").Length);
            // A marker leads to its note, here or on another page of the report.
            foreach (var marker in page.QuerySelectorAll("sup a[href^='#']"))
                Assert.NotNull(page.GetElementById(marker.GetAttribute("href")![1..]));
        }

        Assert.Empty(places.Except(found));
        // What was given out before the report was split.
        Assert.All(places, place => Assert.NotNull(whole.GetElementById(place)?.Closest(".places")));
        Assert.Contains(parts, part => part.EndsWith("/states/COL/2008/MBP", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_EvidenceOfALongReport_StandsOnSmallPagesWithEveryStatement()
    {
        await using var site = await OnePageSite.OfAsync(Report("COLOMBIA", 2008, paragraphs: 490));
        var upheld = site.Store.Report("COL", 2008).Upheld;
        Assert.True(upheld.Length > 300, $"{upheld.Length} statements are too few.");

        var whole = await Small(site, "/states/COL/2008/evidence");
        Dictionary<string, IDocument> pages = [];
        foreach (string part in whole.QuerySelectorAll(".parts a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct())
            pages.Add(part, await Small(site, part));

        foreach (var stored in upheld.Where((_, index) => index % 40 == 0))
        {
            using var answer = await site.Client.AskAsync($"/statements/{stored.Id}");
            var place = answer.Headers.Location!.ToString().Split('#');
            var card = pages[place[0]].GetElementById(place[1]);
            Assert.NotNull(card);
            // From the evidence back to the words, on the page of the report that has them.
            var back = card!.QuerySelector(".actions a")!.GetAttribute("href")!.Split('#');
            Assert.NotNull((await site.PageAsync(back[0])).GetElementById(back[1]));
        }
        Assert.All(upheld, stored => Assert.Contains(pages.Values, page => page.GetElementById(stored.Statement.Locator.Replace('/', '.')) is not null));
    }

    /// <summary>What checks found and what registers say stands on the cards too.</summary>
    [Fact]
    public async Task Get_EvidenceOfSamplesThatChecksHaveRunOver_IsSmall()
    {
        string samples = Path.Combine(DemonstrationSite.DataFolder, "samples");
        await using var site = await OnePageSite.OfAsync([.. Directory.EnumerateFiles(samples, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

        foreach (var page in site.Store.Pages)
        {
            using var answer = await site.Client.AskAsync($"/pages/{page.Address}/evidence");
            foreach (string language in new[] { "", "/fr", "/es", "/ar" })
                await Small(site, language + answer.Headers.Location!);
        }
    }

    [Fact]
    public async Task Get_SectionOfAShortReport_LeadsToItsPlace()
    {
        await using var site = await OnePageSite.OfAsync(Report("COLOMBIA", 2008, paragraphs: 8));

        using var known = await site.Client.AskAsync("/states/COL/2008/MBP");
        using var unknown = await site.Client.AskAsync("/states/COL/2008/XYZ");

        Assert.Equal((HttpStatusCode.Found, "/states/COL/2008#MBP"), (known.StatusCode, known.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Get_StateWith26EditionsAndThousandsOfStatements_IsASmallPageThatLeadsToAll()
    {
        await using var site = await OnePageSite.OfAsync([.. Enumerable.Range(1999, 26).Select(year => Report("COLOMBIA", year, paragraphs: 90))]);
        var statements = site.Store.PagesAbout(JurisdictionCode.Parse("COL")).Sum(page => page.StatementCount);
        Assert.True(statements > 2_000, $"{statements} statements are too few.");

        var page = await Small(site, "/states/COL");

        foreach (string address in new[] { "/states/COL/brief", "/states/COL/timeline", "/states/COL/timeline/use", "/states/COL/differences", "/", "/states", "/statements?state=COL" })
            await Small(site, address);
        var all = page.QuerySelectorAll("details a[href^='/statements?state=COL&kind=']").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.NotEmpty(all);
        foreach (string address in all)
        {
            var kind = address.Split('=')[^1];
            var group = (await site.Client.JsonAsync("/states/COL.json")).GetProperty("statements").EnumerateArray().Single(group => group.GetProperty("kind").GetString() == kind);
            Assert.Equal(group.GetProperty("count").GetInt32(), (await site.Client.JsonAsync(address.Replace("/statements", "/statements.json", StringComparison.Ordinal))).GetProperty("total").GetInt32());
        }
    }

    private static async Task<IDocument> Small(OnePageSite site, string address)
    {
        using var answer = await site.Client.AskAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        int bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
        Assert.True(bytes <= MostBytes, $"{address} has {bytes} bytes.");
        var page = await site.PageAsync(address);
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        return page;
    }

    // Own words, of the size of the longest reports.
    private static string Report(string name, int edition, int paragraphs)
    {
        StringBuilder text = new();
        StringBuilder notes = new();
        text.Append(CultureInfo.InvariantCulture, $"{name}, Landmine Monitor Report {edition}\n\n{name}\n\n");
        for (int i = 0; i < paragraphs; i++)
        {
            if (i * Headings.Length / paragraphs is var section && (i == 0 || (i - 1) * Headings.Length / paragraphs != section))
                text.Append(CultureInfo.InvariantCulture, $"{Headings[section]}\n\n");
            int town = i + 1;
            text.Append(CultureInfo.InvariantCulture, $"In {edition - 1} mines injured {town + 20} people near the town of Number {town}, and {town % 7 + 1} people were killed there, as the council of that town wrote to the “Monitor”.[{town}] ")
                .Append("The road to the river was closed for most of the year, and those who live along it had to take the longer way across the hills to reach the market, the school and the clinic. ")
                .Append(CultureInfo.InvariantCulture, $"Colombia has not used antipersonnel mines. Deminers cleared {town * 100} square meters of land there in {edition - 1} and destroyed {town * 3} mines, while the people who own the fields waited for word of the rest. ")
                .Append("Nobody could say how much land is still dangerous; the families who had left came back one after the other, and planted what they could between the marked places.\n\n");
            notes.Append(CultureInfo.InvariantCulture, $"[{town}] Letter to Landmine Monitor from the council of the town of Number {town}, {town % 28 + 1} March {edition}, which tells of each accident in turn and names those who were hurt.\n\n");
        }
        return text.Append(notes).ToString();
    }
}
