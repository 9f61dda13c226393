using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Attest.App.Publishing.Live;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Publishing;

/// <summary>How far readers have to go from what reports say: to the archived words, and to everything said on the same question.</summary>
public sealed class WayToWordsTests(DemonstrationSite site)
{
    private readonly Dictionary<string, IHtmlDocument> pages = new(StringComparer.Ordinal);

    [Fact]
    public async Task Reports_EveryKindOfStatement_LeadsToItsWordsInTwoStepsAndToAllOfItsKindInOne()
    {
        using var client = await site.ClientAsync();
        var store = await site.StoreAsync();
        List<string> wrong = [];
        foreach (var page in store.Pages.Select(summary => store.Find(summary.Address)!))
            foreach (var stored in page.Upheld.DistinctBy(stored => stored.Statement.Kind))
                if (await TroubleAsync(client, page, stored) is { } trouble)
                    wrong.Add($"{page.Address} {stored.Statement.Kind} {stored.Statement.Locator}: {trouble}");

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("/states/PRK/compare/2004/2005", ".compared")]
    [InlineData("/states/PRK/differences", ".sides")]
    public async Task WordsOfReports_OnOtherPages_LeadToTheirEvidence(string address, string part)
    {
        using var client = await site.ClientAsync();
        var page = await GetAsync(client, address);

        Assert.NotEmpty(page.QuerySelectorAll($"{part} a[href*='/evidence']"));
        foreach (string to in page.QuerySelectorAll($"{part} a[href*='/evidence']").Select(link => link.GetAttribute("href")!).Distinct())
            Assert.NotNull((await GetAsync(client, to.Split('#')[0])).GetElementById(to.Split('#')[1]));
    }

    private async Task<string?> TroubleAsync(HttpClient client, StoredPage page, StoredStatement stored)
    {
        string anchor = Addresses.Anchor(stored.Statement.Locator), kind = Vocabulary.Word(stored.Statement.Kind);
        var sentence = await SentenceAsync(client, page, anchor);
        if (sentence?.QuerySelector("a.s")?.GetAttribute("href") is not { } evidence)
            return "no way to its evidence";
        if ((await GetAsync(client, evidence.Split('#')[0])).GetElementById(anchor)?.QuerySelector("a[href^='/sources/']")?.GetAttribute("href") is not { } source)
            return $"no way from {evidence} to its source";
        if (!Words((await GetAsync(client, source)).QuerySelectorAll("mark").Select(mark => mark.TextContent)).Contains(Words([stored.Statement.Wording]), StringComparison.Ordinal))
            return $"other words at {source}";
        string all = $"/statements?state={page.Address.Jurisdiction}&kind={kind}";
        return sentence.Closest(".para")!.QuerySelectorAll(".asked a").All(link => link.GetAttribute("href") != all) ? "no way to all of its kind" : null;
    }

    // In a long report, the page that the contents lead to.
    private async Task<IElement?> SentenceAsync(HttpClient client, StoredPage page, string anchor)
    {
        var store = await site.StoreAsync();
        string address = store.FindShort(page.Address.Jurisdiction, page.Address.Edition) == page.Address ? Addresses.Report(page.Address.Jurisdiction, page.Address.Edition) : Addresses.Page(page.Address);
        var report = await GetAsync(client, address);
        foreach (string part in report.QuerySelectorAll(".parts a, .toc a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(to => to.StartsWith(address + "/", StringComparison.Ordinal) && !to.Contains("/evidence", StringComparison.Ordinal)).Distinct().Prepend(address).ToList())
            if ((await GetAsync(client, part)).GetElementById(anchor) is { } found && found.Closest(".para") is not null)
                return found;
        return null;
    }

    private async Task<IHtmlDocument> GetAsync(HttpClient client, string address)
    {
        if (!pages.TryGetValue(address, out var page))
            pages[address] = page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        return page;
    }

    private static string Words(IEnumerable<string> texts) => string.Join(' ', string.Concat(texts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
