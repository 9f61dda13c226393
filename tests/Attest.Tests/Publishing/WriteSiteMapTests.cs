using System.Xml.Linq;
using Attest.App.Publishing.Copies;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Publishing;

/// <summary>The map of a copy: every page, by its whole address, in as many files as the protocol asks for.</summary>
public sealed class WriteSiteMapTests : IDisposable
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly Uri Site = new("https://monitor.example/");

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_FewPages_AreInOneMap()
    {
        Assert.Equal(2, WriteSiteMap.Run(_folder.Path, Site, ["states/index.html", "index.html", "search q&a.html"]));

        Assert.Equal(["https://monitor.example/", "https://monitor.example/search%20q%26a.html", "https://monitor.example/states/"], Addresses("sitemap.xml"));
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://monitor.example/sitemap.xml\n", File.ReadAllText(_folder.PathOf("robots.txt")));
    }

    [Fact]
    public void Run_MorePagesThanAMapHolds_AreInSeveralWithAListOfThem()
    {
        Assert.Equal(4, WriteSiteMap.Run(_folder.Path, Site, ["a.html", "b.html", "c.html"], most: 2));

        Assert.Equal(["https://monitor.example/sitemap-1.xml", "https://monitor.example/sitemap-2.xml"], Addresses("sitemap.xml"));
        Assert.Equal(["https://monitor.example/a.html", "https://monitor.example/b.html"], Addresses("sitemap-1.xml"));
        Assert.Equal(["https://monitor.example/c.html"], Addresses("sitemap-2.xml"));
    }

    private IEnumerable<string> Addresses(string map) => XDocument.Load(_folder.PathOf(map)).Root!.Elements().Select(element => element.Element(Space + "loc")!.Value);
}
