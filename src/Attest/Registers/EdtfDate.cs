using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Attest.Registers;

/// <summary>
/// A calendar date as precise as it was said: a year, a month, a day, or an interval of these, open at either end
/// (ISO 8601-2 / EDTF levels 0 and 1: <c>1999</c>, <c>1999-02</c>, <c>1999-02-24</c>, <c>2004-11/2004-12</c>, <c>1996/..</c>, <c>../2006</c>).
/// </summary>
public sealed record EdtfDate
{
    private EdtfDate(string text, DateOnly? earliest, DateOnly? latest)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The canonical EDTF form; an open end is always written <c>..</c>.</summary>
    public string Text { get; }

    /// <summary>The first day the date can mean, or null when its beginning is open.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day the date can mean, or null when its end is open.</summary>
    public DateOnly? Latest { get; }

    /// <summary>True for an interval, open or closed.</summary>
    public bool IsInterval => Text.Contains('/', StringComparison.Ordinal);

    /// <summary>A whole year.</summary>
    public static EdtfDate OfYear(int year) => new(year.ToString("0000", CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A whole month; the month is 1 to 12.</summary>
    public static EdtfDate OfMonth(int year, int month) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>One day.</summary>
    public static EdtfDate OfDay(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>
    /// From the first date's beginning to the second date's end, intervals included; null leaves that end open. Two dates in the wrong order span the
    /// same time in the right one. At least one end must be said, otherwise <see cref="ArgumentException"/>.
    /// </summary>
    public static EdtfDate Between(EdtfDate? from, EdtfDate? to)
    {
        if ((from ?? to) is null)
            throw new ArgumentException("An interval needs at least one end.", nameof(from));
        if (from?.Earliest > to?.Latest)
            (from, to) = (to, from);
        var (first, last) = (from?.Text.Split('/')[0] ?? "..", to?.Text.Split('/')[^1] ?? "..");
        return first == ".." && last == ".." ? from ?? to! : Parse($"{first}/{last}");
    }

    /// <summary>Reads an EDTF date; throws <see cref="FormatException"/> when it is none of the forms above.</summary>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"“{text}” is not a date: expected 1999, 1999-02, 1999-02-24, or an interval such as 1996/.. or 2004-11/2004-12.");

    /// <summary>Reads an EDTF date, or answers false; an empty interval end is read as open.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var parts = text?.Split('/') ?? [];
        if (parts.Length == 1 && TryParsePoint(parts[0], out var first, out var last))
            date = new EdtfDate(parts[0], first, last);
        else if (parts.Length == 2 && TryParseEnd(parts[0], out var from) && TryParseEnd(parts[1], out var to) && (from ?? to) is not null && !(from?.Earliest > to?.Latest))
            date = new EdtfDate($"{from?.Text ?? ".."}/{to?.Text ?? ".."}", from?.Earliest, to?.Latest);
        return date is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool TryParseEnd(string text, out EdtfDate? end)
    {
        end = null;
        return text is "" or ".." || (TryParse(text, out end) && !end.IsInterval);
    }

    private static bool TryParsePoint(string text, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        if (!TryParseDay(text, out first))
            return false;
        last = text.Length switch { 4 => new DateOnly(first.Year, 12, 31), 7 => first.AddMonths(1).AddDays(-1), _ => first };
        return true;
    }

    // “1999”, “1999-02”, “1999-02-24”: the first day that it can mean.
    private static bool TryParseDay(ReadOnlySpan<char> text, out DateOnly first)
    {
        first = default;
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-') || !TryParseNumber(text[..4], out var year) || year == 0)
            return false;
        int month = 1, day = 1;
        if ((text.Length > 4 && !TryParseNumber(text[5..7], out month)) || (text.Length > 7 && !TryParseNumber(text[8..], out day)))
            return false;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        first = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
