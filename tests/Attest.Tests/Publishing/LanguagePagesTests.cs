using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Attest.Registers;

namespace Attest.Tests.Publishing;

/// <summary>The site in its languages: the address decides, every page leads to itself in the others, and words of reports keep their own.</summary>
public sealed class LanguagePagesTests(DemonstrationSite site)
{
    private static readonly string[] Tags = ["en", "fr", "es", "ar"];

    [Theory]
    [InlineData("", "en", "ltr", "North Korea")]
    [InlineData("/fr", "fr", "ltr", "Corée du Nord")]
    [InlineData("/es", "es", "ltr", "Corea del Norte")]
    [InlineData("/ar", "ar", "rtl", "كوريا الشمالية")]
    public async Task Page_InALanguage_SaysSoAndLeadsToTheOthers(string prefix, string language, string direction, string name)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync($"{prefix}/states/PRK");

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(direction, page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(name, page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"{prefix}/states/PRK", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        string[] expected = ["/states/PRK", "/fr/states/PRK", "/es/states/PRK", "/ar/states/PRK"];
        Assert.Equal([.. Tags.Zip(expected), ("x-default", "/states/PRK")], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)));
        Assert.Equal(expected, page.QuerySelectorAll("header nav.languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["English", "Français", "Español", "العربية"], page.QuerySelectorAll("header nav.languages a").Select(link => link.TextContent));
        Assert.Equal(language, page.QuerySelector("header nav.languages a[aria-current]")!.GetAttribute("hreflang"));
    }

    [Theory]
    [InlineData("fr", "Convention d’Ottawa")]
    [InlineData("es", "Convención sobre la Prohibición de Minas")]
    [InlineData("ar", "اتفاقية حظر الألغام")]
    public async Task Links_OfAPage_StayInItsLanguage(string language, string treaty)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync($"/{language}/states/PRK/brief");

        Assert.All(page.QuerySelectorAll("main a[href^='/'], footer a[href^='/']"), link => Assert.StartsWith($"/{language}/", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("main a[href^='/']"), link => link.TextContent == treaty);
    }

    [Fact]
    public async Task Words_OfAReport_StandInTheirOwnLanguage()
    {
        using var client = await site.ClientAsync();
        var report = await client.PageAsync("/ar/states/PRK/1999");
        var evidence = await client.PageAsync("/ar/states/PRK/1999/evidence");

        Assert.Equal(("en", "ltr"), Marked(report, "article.report"));
        Assert.Equal(("ar", "rtl"), Marked(report, "#cite"));
        Assert.All(evidence.QuerySelectorAll("blockquote"), words => Assert.Equal(("en", "ltr"), (words.GetAttribute("lang"), words.GetAttribute("dir"))));
        Assert.Null((await client.PageAsync("/states/PRK/1999/evidence")).QuerySelector("blockquote")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Request_AskingForAnotherLanguage_GetsThatOfItsAddress()
    {
        using var client = await site.ClientAsync();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ar,fr;q=0.5");

        Assert.Equal("en", (await client.PageAsync("/")).DocumentElement.GetAttribute("lang"));
        Assert.Equal("es", (await client.PageAsync("/es")).DocumentElement.GetAttribute("lang"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/pt/states/PRK", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Data_InALanguage_HasTheSameWordsOfTheData()
    {
        using var client = await site.ClientAsync();
        var english = await client.JsonAsync("/states/PRK.json");
        var arabic = await client.JsonAsync("/ar/states/PRK.json");

        Assert.Equal("ar", arabic.GetProperty("language").GetString());
        Assert.Equal(Statuses(english), Statuses(arabic));
        Assert.NotEqual(english.GetProperty("name").GetString(), arabic.GetProperty("name").GetString());

        static IEnumerable<string?> Statuses(JsonElement state) => state.GetProperty("treaties").EnumerateArray().Select(standing => standing.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task States_InALanguage_AreSortedByTheirNamesInIt(string language)
    {
        using var client = await site.ClientAsync();
        var page = await client.PageAsync($"/{language}/states/by-name");
        // Former States stand apart, after all others.
        var former = DemonstrationSite.Registers.Jurisdictions.All.Where(state => state.Kind == JurisdictionKind.Historical).Select(state => $"/{language}/states/{state.Code}");
        string[] names = [.. page.QuerySelectorAll("tbody th a").ExceptBy(former, link => link.GetAttribute("href")).Select(link => link.TextContent)];

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(names.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo(language), ignoreCase: false)), names);
    }

    private static (string?, string?) Marked(IHtmlDocument page, string selector) =>
        page.QuerySelector(selector) is { } element ? (element.GetAttribute("lang"), element.GetAttribute("dir")) : default;
}
