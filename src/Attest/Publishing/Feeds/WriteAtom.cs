using System.Globalization;
using System.Xml;

namespace Attest.Publishing.Feeds;

/// <summary>Writes what falls due soon as an Atom feed (RFC 4287): an entry appears when its day is near, and that is when it is dated.</summary>
public static class WriteAtom
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>How many days before its day an entry appears.</summary>
    public const int DaysAhead = 90;

    /// <summary>The feed.</summary>
    /// <param name="name">Its title.</param>
    /// <param name="author">Who publishes it.</param>
    /// <param name="items">What falls due.</param>
    /// <param name="site">The root of the site, for links.</param>
    /// <param name="address">The feed's own address, from the root.</param>
    /// <param name="page">The page it is of, from the root.</param>
    /// <param name="today">The day it is made.</param>
    public static byte[] Write(string name, string author, IEnumerable<FeedItem> items, Uri site, string address, string page, DateOnly today)
    {
        var soon = items.Where(item => item.Due <= today.AddDays(DaysAhead)).OrderByDescending(item => item.Due).ToArray();
        using MemoryStream bytes = new();
        using (var feed = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, Encoding = new System.Text.UTF8Encoding(false) }))
        {
            feed.WriteStartElement("feed", Namespace);
            Element(feed, "id", new Uri(site, address).AbsoluteUri);
            Element(feed, "title", name);
            Element(feed, "updated", Instant(soon.Select(Appeared).DefaultIfEmpty(today).Max()));
            Link(feed, "self", new Uri(site, address), "application/atom+xml");
            Link(feed, "alternate", new Uri(site, page), "text/html");
            Author(feed, author);
            foreach (var item in soon)
                Entry(feed, item, site);
            feed.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Entry(XmlWriter feed, FeedItem item, Uri site)
    {
        feed.WriteStartElement("entry", Namespace);
        Element(feed, "id", $"urn:uuid:{item.Id}");
        Element(feed, "title", string.Create(CultureInfo.InvariantCulture, $"{item.Title}, by {InterfaceTexts.English.Dates.Of(item.Due)}"));
        Element(feed, "updated", Instant(Appeared(item)));
        Link(feed, "alternate", new Uri(site, item.Address), "text/html");
        feed.WriteStartElement("category", Namespace);
        feed.WriteAttributeString("term", item.Category);
        feed.WriteEndElement();
        feed.WriteStartElement("content", Namespace);
        feed.WriteAttributeString("type", "text");
        feed.WriteString(item.Text);
        feed.WriteEndElement();
        feed.WriteEndElement();
    }

    private static DateOnly Appeared(FeedItem item) => item.Due.AddDays(-DaysAhead);

    private static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static void Author(XmlWriter feed, string name)
    {
        feed.WriteStartElement("author", Namespace);
        Element(feed, "name", name);
        feed.WriteEndElement();
    }

    private static void Link(XmlWriter feed, string relation, Uri address, string type)
    {
        feed.WriteStartElement("link", Namespace);
        feed.WriteAttributeString("rel", relation);
        feed.WriteAttributeString("type", type);
        feed.WriteAttributeString("href", address.AbsoluteUri);
        feed.WriteEndElement();
    }

    private static void Element(XmlWriter feed, string name, string text) => feed.WriteElementString(name, Namespace, text);
}
