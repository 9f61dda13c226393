using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Attest.Publishing.Translations;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Publishing.Translations;

/// <summary>A report with its translation beside it, on the pages of that language alone.</summary>
public sealed class TranslationPagesTests(DemonstrationSite site)
{
    private const string Report = """
        KUWAIT, Landmine Monitor Report 2003

        KUWAIT

        Mine Ban Policy

        Kuwait has not signed the Mine Ban Treaty.[1] It voted for the resolution in 2002.

        Production

        Kuwait is not known to have produced antipersonnel mines.

        [1] Letter from the Ministry of Defense, Kuwait City, 3 March 2003.
        """;

    [Fact]
    public async Task Page_InALanguageWithATranslation_HasItBesideEverySentence()
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync("/fr/states/PRK/1999");
        var paragraphs = page.QuerySelectorAll(".para.two");

        Assert.Equal((await client.PageAsync("/states/PRK/1999")).QuerySelectorAll(".report section > .para").Length, paragraphs.Length);
        Assert.All(paragraphs, paragraph => Assert.Equal("fr", paragraph.QuerySelector("p.in")!.GetAttribute("lang")));
        Assert.StartsWith("La République populaire démocratique de Corée (RPDC) n’a pas signé", paragraphs[0].QuerySelector("p.in")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("The 1997 Mine Ban Treaty has not been signed", paragraphs[0].QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(paragraphs[1].QuerySelectorAll("p:not(.in) sup a").Select(link => link.GetAttribute("href")), paragraphs[1].QuerySelectorAll("p.in sup a").Select(link => link.GetAttribute("href")));
        string notice = page.QuerySelector(".translation")!.TextContent;
        Assert.Contains("Traduit par machine (demonstration), 20 novembre 2026 ; aucune personne ne l’a révisé.", notice, StringComparison.Ordinal);
        Assert.Contains("L’original en regard fait foi", notice, StringComparison.Ordinal);
        Assert.Contains("Les 43 phrases, titres et lignes sont tous traduits.", notice, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".mark"));
    }

    [Fact]
    public async Task Page_InOtherLanguages_StaysAsItIsAndLeadsToTheTranslation()
    {
        using var client = await site.ClientAsync();
        foreach (string address in new[] { "/states/PRK/1999", "/es/states/PRK/1999" })
        {
            var page = await client.PageAsync(address);

            Assert.Empty(page.QuerySelectorAll(".in, .translation"));
            Assert.Equal("/fr/states/PRK/1999", page.QuerySelector(".toc a[hreflang=fr]")?.GetAttribute("href"));
        }
        Assert.Empty((await client.PageAsync("/fr/states/PRK/2000")).QuerySelectorAll(".in, .translation"));
        Assert.Contains("\"workTranslation\":[{\"@type\":\"CreativeWork\",\"inLanguage\":\"fr\",\"url\":\"/fr/states/PRK/1999\"}]", await client.GetStringAsync(new Uri("/states/PRK/1999", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_OfTheReport_TellsHowEachSentenceStands()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/fr/states/PRK/1999.json");

        Assert.Equal(("machine", 43, 43), (data.GetProperty("translation").GetProperty("made_by").GetString(), data.GetProperty("translation").GetProperty("sentences").GetInt32(), data.GetProperty("translation").GetProperty("current").GetInt32()));
        var first = data.GetProperty("sections")[0].GetProperty("paragraphs")[0].GetProperty("translated")[0];
        Assert.Equal(("MBP/1.1", "current"), (first.GetProperty("locator").GetString(), first.GetProperty("state").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await client.JsonAsync("/states/PRK/1999.json")).GetProperty("translation").ValueKind);
    }

    [Fact]
    public async Task Search_ForWordsOfATranslation_FindsNoReport()
    {
        using var client = await site.ClientAsync();

        Assert.Equal(0, (await client.JsonAsync("/fr/search.json?q=bouddhiste")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Page_AfterTheReportWasRevised_MarksWhatIsStaleAndWhatIsNotTranslated()
    {
        using ScratchFolder scratch = new();
        await using var held = await BaseOfAsync(scratch, Report);
        Take(scratch, held.Store.Report("KWT", 2003), words => words.StartsWith("It voted", StringComparison.Ordinal) ? null : $"« {words} » <b>");
        await using var web = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { TranslationFolders = [scratch.Path] });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        Assert.Equal(["non traduit"], Marks(await client.PageAsync("/fr/states/KWT/2003")));

        await held.Store.AddAsync([Read(Report.Replace("is not known to have produced antipersonnel mines", "has never in its history produced or exported antipersonnel mines of any kind", StringComparison.Ordinal))]);

        var page = await client.PageAsync("/fr/states/KWT/2003");
        Assert.Equal(["non traduit", "l’original a changé depuis"], Marks(page));
        var stale = page.QuerySelector(".stale")!;
        Assert.Equal("« Kuwait is not known to have produced antipersonnel mines. » <b>", stale.TextContent);
        Assert.Contains("has never in its history produced or exported", stale.Closest(".para")!.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("en", page.QuerySelectorAll(".in span[lang]").Single().GetAttribute("lang"));
        Assert.Equal("It voted for the resolution in 2002.", page.QuerySelectorAll(".in span[lang]").Single().TextContent);
        Assert.Contains("Une phrase a changé depuis sa traduction", page.QuerySelector(".translation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithKeyFactsAndTables_HasTheTranslationOfEachRow()
    {
        using ScratchFolder scratch = new();
        await using var held = await BaseOfAsync(scratch, "Kuwait\n\nImpact\n\nLast updated: 16 November 2022\n\nContamination\n\nKuwait is affected by mines.\n\nExtent of contamination (as of December 2021)\n\nProvince\n\nCHAs\n\nCHA area (m²)\n\nJahra\n\n12\n\n3,400,000\n\nAhmadi\n\nN/R\n\n1,200,000\n\nTotal\n\n12\n\n4,600,000\n");
        await held.Store.AddAsync([DemonstrationSite.Read("2008_NPL.txt")]);
        foreach (var (state, edition) in new[] { ("KWT", 2022), ("NPL", 2008) })
            Take(scratch, held.Store.Report(state, edition), words => "fr " + words);
        await using var web = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { TranslationFolders = [scratch.Path] });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };

        var table = await client.PageAsync("/fr/states/KWT/2022");
        var facts = await client.PageAsync("/fr/states/NPL/2008");

        Assert.Equal(["fr Jahra | 12 | 3,400,000", "fr Ahmadi | N/R | 1,200,000", "fr Total | 12 | 4,600,000"], table.QuerySelectorAll(".wide ul.in li").Select(row => row.TextContent.Trim()));
        Assert.Equal(facts.QuerySelectorAll(".facts tr").Length, facts.QuerySelectorAll(".facts .in").Length);
        Assert.Equal("fr Mine Ban Treaty status: Not a State Party", facts.QuerySelector(".facts .in")!.TextContent.Trim());
        Assert.Equal("fr Mine Ban Policy", facts.QuerySelectorAll("h2 > .in")[^1].TextContent.Trim());
    }

    [Fact]
    public async Task Site_WithAFileThatIsNoTranslation_ShowsTheReportAndTheOthers()
    {
        using ScratchFolder scratch = new();
        await using var held = await BaseOfAsync(scratch, Report);
        scratch.Write("fr/broken.md", "---\npage: lm/2003/0/KWT/all\n");
        await using var web = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { TranslationFolders = [scratch.Path, scratch.PathOf("not-there")] });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };

        Assert.Empty((await client.PageAsync("/fr/states/KWT/2003")).QuerySelectorAll(".in"));

        // Added while the site is read, it is there at the next look.
        Take(scratch, held.Store.Report("KWT", 2003), words => "fr " + words);
        await Task.Delay(600, TestContext.Current.CancellationToken);
        Assert.Equal(2, (await client.PageAsync("/fr/states/KWT/2003")).QuerySelectorAll("p.in").Length);
        Assert.NotNull((await client.PageAsync("/states/KWT/2003")).QuerySelector(".toc a[hreflang=fr]"));
    }

    [Fact]
    public async Task Page_OfALongReportWithATranslation_StaysSmallAndOldAddressesLeadOn()
    {
        using ScratchFolder scratch = new();
        string sentence = " The government of Kuwait said that it would look at the matter of mines in depth at number {0}, as it had announced to the States of the region.";
        string paragraphs = string.Join("\n\n", Enumerable.Range(1, 130).Select(number => string.Concat(Enumerable.Range(1, 4).Select(part => string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, (number * 10) + part))).Trim()));
        await using var held = await BaseOfAsync(scratch, Report.Replace("Production\n", $"{paragraphs}\n\nProduction\n", StringComparison.Ordinal));
        string[] before;
        await using (var plain = await DemonstrationSite.ServeAsync(held.Store))
        {
            using HttpClient asking = new() { BaseAddress = new(plain.Urls.First()) };
            before = Parts(await asking.PageAsync("/states/KWT/2003"));
        }
        Take(scratch, held.Store.Report("KWT", 2003), words => words + " Et encore un peu plus long.");
        await using var web = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { TranslationFolders = [scratch.Path] });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };

        string[] after = Parts(await client.PageAsync("/fr/states/KWT/2003"));

        Assert.True(after.Length > before.Length && before.Length > 1, $"{before.Length}, {after.Length}");
        foreach (string part in after)
        {
            using var answer = await client.AskAsync(part);
            Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1_000, 100_000);
        }
        foreach (string part in before)
            Assert.True((await client.AskAsync(part)).IsSuccessStatusCode, part);
        Assert.Equal(after.Select(part => part["/fr".Length..]), Parts(await client.PageAsync("/states/KWT/2003")));
    }

    private static string[] Parts(IHtmlDocument page) => [.. page.QuerySelectorAll(".parts a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct()];

    private static string[] Marks(IParentNode page) => [.. page.QuerySelectorAll(".mark").Select(mark => mark.TextContent)];

    private static async Task<Base> BaseOfAsync(ScratchFolder scratch, string page)
    {
        DataFolder data = new(scratch.PathOf("base"));
        InitializeBase.In(data, TimeProvider.System);
        var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([Read(page)]);
        return held;
    }

    private static ReadPage Read(string page) => new ReadReport(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder)).Read(new Source("page.txt", Encoding.UTF8.GetBytes(page)));

    private static void Take(ScratchFolder scratch, StoredPage page, Func<string, string?> translate) =>
        scratch.Write(Path.Combine("fr", Translation.FileOf(page.Address)), ReadTranslationTests.Filled(WriteTranslation.Empty(page.Address, "fr", ListOriginals.Of(page.Document)), translate));
}
