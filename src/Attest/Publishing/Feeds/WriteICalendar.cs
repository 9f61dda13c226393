using System.Globalization;
using System.Text;

namespace Attest.Publishing.Feeds;

/// <summary>Writes what falls due as an iCalendar object (RFC 5545): an event of a whole day for each item, lines of at most 75 octets, ended by CR LF.</summary>
public static class WriteICalendar
{
    private const int MostOctets = 75;

    /// <summary>The calendar.</summary>
    /// <param name="name">What programs call the calendar.</param>
    /// <param name="items">What falls due.</param>
    /// <param name="site">The root of the site, for links.</param>
    /// <param name="made">The day it was made, for the stamp that every event needs.</param>
    public static byte[] Write(string name, IEnumerable<FeedItem> items, Uri site, DateOnly made)
    {
        ArgumentNullException.ThrowIfNull(items);
        StringBuilder calendar = new();
        Line(calendar, "BEGIN:VCALENDAR");
        Line(calendar, "VERSION:2.0");
        Line(calendar, "PRODID:-//Attest//Obligations//EN");
        Line(calendar, "CALSCALE:GREGORIAN");
        Line(calendar, "METHOD:PUBLISH");
        Line(calendar, $"NAME:{Text(name)}"); // RFC 7986
        Line(calendar, $"X-WR-CALNAME:{Text(name)}"); // what came before it, and is still what most programs read
        Line(calendar, "REFRESH-INTERVAL;VALUE=DURATION:P1D");
        foreach (var item in items)
            Event(calendar, item, site, made);
        Line(calendar, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(calendar.ToString());
    }

    private static void Event(StringBuilder calendar, FeedItem item, Uri site, DateOnly made)
    {
        Line(calendar, "BEGIN:VEVENT");
        Line(calendar, $"UID:{item.Id}");
        Line(calendar, $"DTSTAMP:{Day(made)}T000000Z");
        Line(calendar, $"DTSTART;VALUE=DATE:{Day(item.Due)}");
        Line(calendar, $"DTEND;VALUE=DATE:{Day(item.Due.AddDays(1))}");
        Line(calendar, $"SUMMARY:{Text(item.Title)}");
        Line(calendar, $"DESCRIPTION:{Text(item.Text)}");
        Line(calendar, $"URL:{new Uri(site, item.Address).AbsoluteUri}");
        Line(calendar, $"CATEGORIES:{Text(item.Category)}");
        Line(calendar, "TRANSP:TRANSPARENT");
        Line(calendar, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // RFC 5545, 3.3.11.
    private static string Text(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // RFC 5545, 3.1: a longer line goes on after CR LF and a space, never inside a character.
    private static void Line(StringBuilder calendar, string line)
    {
        int octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                calendar.Append("\r\n ");
                octets = 1;
            }
            calendar.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        calendar.Append("\r\n");
    }
}
