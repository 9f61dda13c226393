using System.Collections.Immutable;
using System.Globalization;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Publishing.Feeds;
using Attest.Statements;

namespace Attest.App.Publishing.Workbench;

/// <summary>What falls due for one person, as calendars and feed readers fetch it. Like a mail it names nothing unless the person allows it.</summary>
/// <param name="request">The request; nobody is signed in.</param>
/// <param name="person">Whose feed it is.</param>
/// <param name="rules">Whom a milestone concerns.</param>
internal sealed class PersonalFeed(OfficeRequest request, Person person, ImmutableArray<MilestoneRule> rules)
{
    // So long before its day something appears in a feed; a calendar has all.
    private const int DaysAhead = 30;

    private readonly bool names = request.Office.Notices.Of(person.Pseudonym).Names;

    private string Name => names ? request.Texts.Of("{0}: what falls due", request.Live.Organisation) : request.Texts["What falls due"];

    private Uri Root => new($"{request.Http.Scheme}://{request.Http.Host}");

    /// <summary>As a calendar.</summary>
    public PageAnswer Calendar() => Send("text/calendar", WriteICalendar.Write(Name, Items(), Root, request.Live.Today));

    /// <summary>As a feed: what falls due soon or is late.</summary>
    public PageAnswer Atom() => Send("application/atom+xml", WriteAtom.Write(
        new(Name, names ? request.Live.Organisation : request.Texts["The office"], request.Http.Path.Value!, "/office/calendar", [.. Items().Where(item => item.Due <= request.Live.Today.AddDays(DaysAhead)).OrderByDescending(item => item.Due).Select(Entry)]),
        Root, FeedItem.Instant(request.Live.Today)));

    private AtomEntry Entry(FeedItem item) =>
        new($"urn:uuid:{item.Id}", item.Title, FeedItem.Instant(item.Due.AddDays(-DaysAhead)), item.Address, item.Category, item.Text);

    private IEnumerable<FeedItem> Items() =>
        from calendar in request.Office.Calendars.All
        from day in calendar.Days
        where day.DoneAt is null && rules.First(rule => rule.Milestone == day.Milestone).Roles.Any(person.Has)
        let due = request.Texts.Dates.Of(day.Due)
        let what = names ? request.Texts.Of("{0}: {1}", calendar.Edition, request.Live.Words.Of("milestone", day.Milestone)) : request.Texts["Something that you do is due"]
        select new FeedItem(FeedItem.Identity(Key(calendar, day)), day.Due, what, names ? request.Texts.Of("{0}, due on {1}", what, due) : request.Texts.Of("Something that you do is due on {0}.", due), "/office/calendar", request.Texts["A reminder"]);

    // The day is not in it: what is moved stays the same thing.
    private string Key(EditionCalendar calendar, CalendarDay day) => string.Create(CultureInfo.InvariantCulture, $"attest/office/{person.Pseudonym}/{calendar.Edition}/{Vocabulary.Word(day.Milestone)}");

    private static PageAnswer Send(string mediaType, byte[] bytes) => PageAnswer.Send(PageBody.Of($"{mediaType}; charset=utf-8", bytes));
}
