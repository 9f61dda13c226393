using System.Text;
using System.Xml;

namespace Attest.App.Publishing.Copies;

/// <summary>Writes which pages a copy has, for the programs of searchers: a site map (sitemaps.org, 0.9), several and a list of them where there are more than one may hold, and <c>robots.txt</c> that names it.</summary>
internal static class WriteSiteMap
{
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9", First = "sitemap.xml";

    /// <summary>What one map may hold.</summary>
    private const int Most = 50_000;

    /// <summary>Writes the files into the folder of a copy, and answers how many.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="site">Where the copy will stand.</param>
    /// <param name="pages">The files of the pages, with slashes.</param>
    /// <param name="most">How many a map holds.</param>
    public static int Run(string folder, Uri site, IEnumerable<string> pages, int most = Most)
    {
        string[][] maps = [.. pages.Order(StringComparer.Ordinal).Chunk(most)];
        string[] names = maps.Length <= 1 ? [First] : [.. maps.Select((_, at) => $"sitemap-{at + 1}.xml")];
        for (int at = 0; at < maps.Length; at++)
            Write(Path.Combine(folder, names[at]), "urlset", "url", maps[at].Select(page => AddressOf(site, page)));
        if (maps.Length > 1)
            Write(Path.Combine(folder, First), "sitemapindex", "sitemap", names.Select(name => new Uri(site, name).AbsoluteUri));
        File.WriteAllText(Path.Combine(folder, "robots.txt"), $"User-agent: *\nAllow: /\nSitemap: {new Uri(site, First).AbsoluteUri}\n");
        return maps.Length + (maps.Length > 1 ? 2 : 1);
    }

    // A web server answers a folder with its index.
    private static string AddressOf(Uri site, string page) =>
        new Uri(site, string.Join('/', (page == "index.html" ? "" : page.EndsWith("/index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page).Split('/').Select(Uri.EscapeDataString))).AbsoluteUri;

    private static void Write(string path, string root, string element, IEnumerable<string> addresses)
    {
        using var xml = XmlWriter.Create(path, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" });
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
}
