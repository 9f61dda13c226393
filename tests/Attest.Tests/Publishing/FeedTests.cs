using System.Text;
using System.Xml.Linq;
using Attest.Publishing;
using Attest.Publishing.Feeds;
using Attest.Publishing.Pages;

namespace Attest.Tests.Publishing;

/// <summary>The calendar of obligations as iCalendar (RFC 5545), Atom (RFC 4287) and CSV.</summary>
public sealed class FeedTests(DemonstrationSite site)
{
    private static readonly Uri Root = new("https://monitor.example/");

    [Fact]
    public void ICalendar_LongTextOfManyScripts_IsFoldedInsideNoCharacterAndEscaped()
    {
        FeedItem item = new(Guid.Parse("00000000-0000-8000-8000-000000000001"), new DateOnly(2027, 12, 31), "São Tomé; a, b\\c", string.Concat(Enumerable.Repeat("Côte d’Ivoire и Україна, ", 9)) + "\nsecond line", "/states/STP#obligations", "Mine Ban Treaty");

        byte[] bytes = WriteICalendar.Write("A monitor", [item], Root, new DateOnly(2026, 11, 22));
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        string unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("\r\nSUMMARY:São Tomé\\; a\\, b\\\\c\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("Україна\\, \\nsecond line\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_OfTheSite_HasAnEventWithIdentityAndStampForEachThing()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.GetAsync(new Uri("/obligations.ics", UriKind.Relative));
        string[] lines = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        int events = lines.Count(line => line == "BEGIN:VEVENT");

        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal((await client.JsonAsync("/obligations.json")).GetProperty("ahead").GetArrayLength(), events);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        foreach (string property in (string[])["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SUMMARY:", "END:VEVENT"])
            Assert.Equal(events, lines.Count(line => line.StartsWith(property, StringComparison.Ordinal)));
        Assert.Equal(events, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void Atom_ThingsAhead_AppearNinetyDaysBeforeTheirDay()
    {
        var today = new DateOnly(2026, 11, 22);
        FeedItem near = new(Guid.NewGuid(), today.AddDays(90), "near", "text", "/obligations", "Mine Ban Treaty"), far = near with { Id = Guid.NewGuid(), Due = today.AddDays(91), Title = "far" };

        var feed = XDocument.Parse(Encoding.UTF8.GetString(WriteAtom.Write(FeedItem.Soon([near, far], "A & B", "Somebody", today, InterfaceTexts.English), Root, FeedItem.Instant(today)))).Root!;
        XNamespace atom = "http://www.w3.org/2005/Atom";

        var entry = Assert.Single(feed.Elements(atom + "entry"));
        Assert.Equal($"urn:uuid:{near.Id}", entry.Element(atom + "id")!.Value);
        Assert.Equal("2026-11-22T00:00:00Z", entry.Element(atom + "updated")!.Value);
        Assert.Equal("https://monitor.example/obligations.atom", feed.Elements(atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.Equal(("A & B", "Somebody"), (feed.Element(atom + "title")!.Value, feed.Element(atom + "author")!.Element(atom + "name")!.Value));
    }

    [Fact]
    public async Task FilesOfTheSite_EveryForm_AreOfTheirTypes()
    {
        using var client = await site.ClientAsync();
        using var atom = await client.GetAsync(new Uri("/obligations.atom", UriKind.Relative));
        using var csv = await client.GetAsync(new Uri("/obligations.csv", UriKind.Relative));
        string[] rows = (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("application/atom+xml; charset=utf-8", atom.Content.Headers.ContentType!.ToString());
        Assert.Equal("feed", XDocument.Parse(await atom.Content.ReadAsStringAsync()).Root!.Name.LocalName);
        Assert.Equal("due,jurisdiction,state,treaty,article,obligation,covers,extended,how", rows[0]);
        Assert.Equal((await client.JsonAsync("/obligations.json")).GetProperty("ahead").EnumerateArray().Sum(group => group.GetProperty("states").GetArrayLength()), rows.Length - 1);
    }

    [Fact]
    public void FeedItem_SameThing_KeepsItsIdentityWhenAStateIsAdded()
    {
        ObligationsPage.Who First(string code) => new(new(code, $"/states/{code}"), code, false, "how");
        ObligationsPage With(int? covers, params ObligationsPage.Who[] who) => new()
        {
            Address = "/obligations", Title = "", Description = "", On = default, Cautions = [], Files = [], Late = [], Tallies = [], Anomalies = [],
            Ahead = [new(new DateOnly(2027, 4, 30), new("Mine Ban Treaty", "/treaties/MBT"), "annual_report", "7", "Report", covers, who)],
        };

        Assert.Equal(FeedItem.Of(With(2026, First("AFG")), InterfaceTexts.English)[0].Id, FeedItem.Of(With(2026, First("AFG"), First("AGO")), InterfaceTexts.English)[0].Id);
        Assert.NotEqual(FeedItem.Of(With(2026, First("AFG")), InterfaceTexts.English)[0].Id, FeedItem.Of(With(2025, First("AFG")), InterfaceTexts.English)[0].Id);
        Assert.NotEqual(FeedItem.Of(With(null, First("AFG")), InterfaceTexts.English)[0].Id, FeedItem.Of(With(null, First("AGO")), InterfaceTexts.English)[0].Id);
    }
}
