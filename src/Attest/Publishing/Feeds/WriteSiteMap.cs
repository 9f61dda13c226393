using System.Text;
using System.Xml;

namespace Attest.Publishing.Feeds;

/// <summary>Writes which pages a site of plain files has, for the programs of searchers: a site map (sitemaps.org, 0.9), several and a list of them where there are more than one may hold, and <c>robots.txt</c> that names it.</summary>
public static class WriteSiteMap
{
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9", First = "sitemap.xml";

    /// <summary>What one map may hold.</summary>
    private const int Most = 50_000;

    /// <summary>The files, each with its name.</summary>
    /// <param name="site">Where the site will stand.</param>
    /// <param name="pages">The files of the pages, with slashes.</param>
    /// <param name="most">How many a map holds.</param>
    public static IEnumerable<(string Path, byte[] Bytes)> Of(Uri site, IEnumerable<string> pages, int most = Most)
    {
        string[][] maps = [.. pages.Order(StringComparer.Ordinal).Chunk(most)];
        string[] names = maps.Length <= 1 ? [First] : [.. maps.Select((_, at) => $"sitemap-{at + 1}.xml")];
        for (int at = 0; at < maps.Length; at++)
            yield return (names[at], Written("urlset", "url", maps[at].Select(page => AddressOf(site, page))));
        if (maps.Length > 1)
            yield return (First, Written("sitemapindex", "sitemap", names.Select(name => new Uri(site, name).AbsoluteUri)));
        yield return ("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {new Uri(site, First).AbsoluteUri}\n"));
    }

    // A web server answers a folder with its index.
    private static string AddressOf(Uri site, string page) =>
        new Uri(site, string.Join('/', (page == "index.html" ? "" : page.EndsWith("/index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page).Split('/').Select(Uri.EscapeDataString))).AbsoluteUri;

    private static byte[] Written(string root, string element, IEnumerable<string> addresses)
    {
        using MemoryStream bytes = new();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement(root, Space);
            foreach (string address in addresses)
            {
                xml.WriteStartElement(element, Space);
                xml.WriteElementString("loc", Space, address);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
            xml.WriteEndDocument();
        }
        return bytes.ToArray();
    }
}
