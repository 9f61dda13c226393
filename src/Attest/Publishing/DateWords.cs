using System.Globalization;
using Attest.Registers;

namespace Attest.Publishing;

/// <summary>Calendar dates as a reader of English says them, never more precise than they were said.</summary>
public static class DateWords
{
    /// <summary>A day: “10 December 1996”.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>First and last day, without saying twice what they share: “1–4 December 1997”, “29 November – 3 December 2004”.</summary>
    public static string Between(DateOnly first, DateOnly last) => (first.Year == last.Year, first.Month == last.Month, first == last) switch
    {
        (_, _, true) => Of(first),
        (true, true, _) => $"{first.Day}–{Of(last)}",
        (true, _, _) => $"{first.ToString("d MMMM", CultureInfo.InvariantCulture)} – {Of(last)}",
        _ => $"{Of(first)} – {Of(last)}",
    };

    /// <summary>A day in ISO form, or <c>unknown</c> for an act whose day is not held (I11).</summary>
    public static string OfDay(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? Of(known) : "on a day that is not held";

    /// <summary>An EDTF date: “February 1999”, “from 1996 on”, “30 September 1997 to 15 September 1998”; throws <see cref="FormatException"/> for any other text.</summary>
    public static string OfEdtf(string edtf)
    {
        var date = EdtfDate.Parse(edtf);
        return date.Text.Split('/') switch
        {
            ["..", var until] => "until " + Point(until),
            [var from, ".."] => $"from {Point(from)} on",
            [var from, var until] => $"{Point(from)} to {Point(until)}",
            _ => Point(date.Text),
        };
    }

    private static string Point(string text) => text.Length switch
    {
        4 => text,
        7 => DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Of(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    };
}
