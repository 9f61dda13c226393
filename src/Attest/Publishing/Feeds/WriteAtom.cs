using System.Globalization;
using System.Xml;

namespace Attest.Publishing.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
public static class WriteAtom
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as a document.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="site">The root of the site, for links.</param>
    /// <param name="made">When it is made: the date of a feed without entries.</param>
    public static byte[] Write(AtomFeed feed, Uri site, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(feed);
        using MemoryStream bytes = new();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, Encoding = new System.Text.UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "id", new Uri(site, feed.Address).AbsoluteUri);
            Element(xml, "title", feed.Name);
            Element(xml, "updated", Instant(feed.Entries.Select(entry => entry.Updated).DefaultIfEmpty(made).Max()));
            Link(xml, "self", new Uri(site, feed.Address), "application/atom+xml");
            Link(xml, "alternate", new Uri(site, feed.Page), "text/html");
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", feed.Author);
            xml.WriteEndElement();
            foreach (var entry in feed.Entries)
                Entry(xml, entry, site);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, AtomEntry entry, Uri site)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Instant(entry.Updated));
        Link(xml, "alternate", new Uri(site, entry.Address), "text/html");
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Category);
        xml.WriteEndElement();
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(entry.Text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Link(XmlWriter xml, string relation, Uri address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);
}
