using System.Text;
using System.Xml.Linq;
using Attest.Publishing.Feeds;

namespace Attest.Tests.Publishing.Feeds;

/// <summary>The map of a copy: every page, by its whole address, in as many files as the protocol asks for.</summary>
public sealed class WriteSiteMapTests
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly Uri Site = new("https://monitor.example/");

    [Fact]
    public void Run_FewPages_AreInOneMap()
    {
        var files = Files(["states/index.html", "index.html", "search q&a.html"], 50_000);

        Assert.Equal(["sitemap.xml", "robots.txt"], files.Keys);

        Assert.Equal(["https://monitor.example/", "https://monitor.example/search%20q%26a.html", "https://monitor.example/states/"], Addresses(files["sitemap.xml"]));
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://monitor.example/sitemap.xml\n", files["robots.txt"]);
    }

    [Fact]
    public void Run_MorePagesThanAMapHolds_AreInSeveralWithAListOfThem()
    {
        var files = Files(["a.html", "b.html", "c.html"], 2);

        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml", "robots.txt"], files.Keys);

        Assert.Equal(["https://monitor.example/sitemap-1.xml", "https://monitor.example/sitemap-2.xml"], Addresses(files["sitemap.xml"]));
        Assert.Equal(["https://monitor.example/a.html", "https://monitor.example/b.html"], Addresses(files["sitemap-1.xml"]));
        Assert.Equal(["https://monitor.example/c.html"], Addresses(files["sitemap-2.xml"]));
    }

    private static Dictionary<string, string> Files(string[] pages, int most) => WriteSiteMap.Of(Site, pages, most).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes));

    private static IEnumerable<string> Addresses(string map) => XDocument.Parse(map).Root!.Elements().Select(element => element.Element(Space + "loc")!.Value);
}
