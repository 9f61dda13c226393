using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attest.Publishing.Pages;

namespace Attest.Publishing.Feeds;

/// <summary>One thing that falls due, as calendars and feeds carry it. Its identity stays the same as long as the thing and its day do.</summary>
/// <param name="Id">The identity: a UUID made from what it is.</param>
/// <param name="Due">The day.</param>
/// <param name="Title">What falls due, in one line.</param>
/// <param name="Text">The same with States and how the day came about.</param>
/// <param name="Address">Where on the site more is said, from its root.</param>
/// <param name="Category">The treaty's name.</param>
public sealed record FeedItem(Guid Id, DateOnly Due, string Title, string Text, string Address, string Category)
{
    /// <summary>How many days before its day an entry appears in the feed.</summary>
    public const int DaysAhead = 90;

    // More States than this are counted in the title and named in the text.
    private const int MostNamed = 3;

    /// <summary>One item for each thing that falls due on a day, whether of one State or many.</summary>
    public static IReadOnlyList<FeedItem> Of(ObligationsPage page, InterfaceTexts texts)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(texts);
        return [.. page.Ahead.Select(group => Of(group, texts))];
    }

    /// <summary>The feed of what falls due soon: an entry appears 90 days before its day, and that is when it is dated.</summary>
    public static AtomFeed Soon(IEnumerable<FeedItem> items, string name, string author, DateOnly today, InterfaceTexts texts) => new(name, author, "/obligations.atom", "/obligations",
    [
        .. items.Where(item => item.Due <= today.AddDays(DaysAhead)).OrderByDescending(item => item.Due).Select(item => new AtomEntry(
            $"urn:uuid:{item.Id}", texts.Of("{0}, by {1}", item.Title, texts.Dates.Of(item.Due)), Instant(item.Due.AddDays(-DaysAhead)), item.Address, item.Category, item.Text)),
    ]);

    /// <summary>The beginning of a day, UTC.</summary>
    public static DateTimeOffset Instant(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    private static FeedItem Of(ObligationsPage.Group group, InterfaceTexts texts)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"attest/{group.Treaty.Address}/{group.Obligation}/{group.Due:O}/{group.Covers}/{string.Join('+', group.Covers is null ? group.States.Select(who => who.Code) : [])}");
        string all = texts.List([.. group.States.Select(state => state.State.Text)]);
        string who = group.States.Count <= MostNamed ? all : texts.Count(group.States.Count, "{0} State", "{0} States");
        string what = group.Covers is { } covers ? texts.Of("{0} for {1}", group.What, covers.ToString(CultureInfo.InvariantCulture)) : group.What;
        string how = group.States.Count == 1 ? " " + group.States[0].How : "";
        return new(Identity(key), group.Due, texts.Of("{0}: {1}", who, what), texts.Of("{0}, Article {1}. {2}: {3}.", group.Treaty.Text, group.Article, what, all) + how,
            group.States.Count == 1 ? group.States[0].State.Address + "#obligations" : "/obligations", group.Treaty.Text);
    }

    /// <summary>The identity of what a key names: RFC 9562, version 8, whose bits are ours, all but those that name version and variant.</summary>
    public static Guid Identity(string key)
    {
        byte[] bytes = SHA256.HashData(Encoding.UTF8.GetBytes(key))[..16];
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new(bytes, bigEndian: true);
    }
}
