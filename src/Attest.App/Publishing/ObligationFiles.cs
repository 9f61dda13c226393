using Attest.App.Publishing.Live;
using Attest.Publishing.Feeds;

namespace Attest.App.Publishing;

/// <summary>The calendar of obligations as files: for calendars, for readers of feeds, for tables.</summary>
internal sealed class ObligationFiles(LiveBase live)
{
    private string Name => live.Texts.Of("{0}: what falls due", live.Organisation);

    public PageAnswer Calendar(HttpRequest request) => Send("text/calendar", WriteICalendar.Write(Name, FeedItem.Of(new BuildObligationsPage(live).Build(), live.Texts), Site(request), live.Today));

    public PageAnswer Feed(HttpRequest request) =>
        Send("application/atom+xml", WriteAtom.Write(FeedItem.Soon(FeedItem.Of(new BuildObligationsPage(live).Build(), live.Texts), Name, live.Organisation, live.Today, live.Texts), Site(request), FeedItem.Instant(live.Today)));

    public PageAnswer Table() => Send("text/csv", WriteObligations.Csv(new BuildObligationsPage(live).Build()));

    private static PageAnswer Send(string mediaType, byte[] bytes) => PageAnswer.Send(PageBody.Of($"{mediaType}; charset=utf-8", bytes));

    private static Uri Site(HttpRequest request) => new($"{request.Scheme}://{request.Host}");
}
