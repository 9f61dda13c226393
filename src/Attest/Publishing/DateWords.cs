using System.Globalization;
using Attest.Registers;

namespace Attest.Publishing;

/// <summary>Calendar dates as a reader of the language says them, never more precise than they were said.</summary>
public sealed class DateWords(InterfaceTexts texts)
{
    /// <summary>A day: “10 December 1996”.</summary>
    public string Of(DateOnly day) => day.ToString(day.Day == 1 ? texts["1 MMMM yyyy"] : texts["d MMMM yyyy"], texts.Culture);

    /// <summary>First and last day, without saying twice what they share: “1–4 December 1997”, “29 November – 3 December 2004”.</summary>
    public string Between(DateOnly first, DateOnly last) => (first.Year == last.Year, first.Month == last.Month, first == last) switch
    {
        (_, _, true) => Of(first),
        (true, true, _) => $"{first.Day}–{Of(last)}",
        (true, _, _) => $"{first.ToString(first.Day == 1 ? texts["1 MMMM"] : texts["d MMMM"], texts.Culture)} – {Of(last)}",
        _ => $"{Of(first)} – {Of(last)}",
    };

    /// <summary>A day in ISO form, or <c>unknown</c> for an act whose day is not held (I11).</summary>
    public string OfDay(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? Of(known) : texts["on a day that is not held"];

    /// <summary>An EDTF date: “February 1999”, “from 1996 on”, “30 September 1997 to 15 September 1998”; throws <see cref="FormatException"/> for any other text.</summary>
    public string OfEdtf(string edtf)
    {
        var date = EdtfDate.Parse(edtf);
        return date.Text.Split('/') switch
        {
            ["..", var until] => texts.Of("until {0}", Point(until)),
            [var from, ".."] => texts.Of("from {0} on", Point(from)),
            [var from, var until] => texts.Of("{0} to {1}", Point(from), Point(until)),
            _ => Point(date.Text),
        };
    }

    private string Point(string text) => text.Length switch
    {
        4 => text,
        7 => DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture).ToString(texts["MMMM yyyy"], texts.Culture),
        _ => Of(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    };
}
