using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Sources.Citations;

/// <summary>
/// Finds the dates of a citation outside quotation marks: “24 February 1999”, “19 to 24 February 1999”, “17 and 18 February 1999”,
/// “28 June–2 July 1999”, “February 24, 1999”, “November-December 2004”, “July 1997”, “1997”.
/// </summary>
internal sealed class FindNoteDates
{
    private readonly CitationPhrases _phrases;
    private readonly Regex _date;

    /// <summary>Compiles the forms for the names of months held.</summary>
    public FindNoteDates(CitationPhrases phrases)
    {
        _phrases = phrases;
        var month = $"(?:{string.Join('|', phrases.Months.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape))})\\.?";
        const string range = @"(?:\s*[-–—]\s*|\s+(?:to|au|al)\s+)";
        const string joint = @"(?:\s*[-–—]\s*|\s+(?:to|and|y|et|au|al|a)\s+)";
        const string day = @"(?:1er|\d{1,2})(?:st|nd|rd|th)?";
        var forms = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $@"(?:(?<d1>{day}){joint}|(?<d1>{day})\s+(?<m1>{month})(?:\s+(?<y1>\d{{4}}))?{range})(?<d2>{day})\s+(?:of\s+|de\s+)?(?<m2>{month}),?\s+(?:de\s+)?(?<y>\d{{4}})")
            .Append(CultureInfo.InvariantCulture, $@"|(?<d>{day})\s+(?:of\s+|de\s+)?(?<m>{month}),?\s+(?:de\s+)?(?<y>\d{{4}})")
            .Append(CultureInfo.InvariantCulture, $@"|(?<m>{month})\s+(?<d1>{day})(?:{joint}(?<d2>{day}))?,\s*(?<y>\d{{4}})")
            .Append(CultureInfo.InvariantCulture, $@"|(?<m1>{month})(?:\s+(?<y1>\d{{4}}))?{joint}(?<m2>{month})\s+(?<y>\d{{4}})")
            .Append(CultureInfo.InvariantCulture, $@"|(?<m>{month}),?\s+(?:de\s+)?(?<y>\d{{4}})")
            .Append(@"|(?<![/\d–-])(?<y>(?:19|20)\d{2})(?![/\d–-])");
        _date = new Regex($@"(?<![\w/.])(?:{forms})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The dates between two positions, in order.</summary>
    public ImmutableArray<NoteDate> In(NoteText note, int start, int end)
    {
        var dates = ImmutableArray.CreateBuilder<NoteDate>();
        for (var match = _date.Match(note.Text, start, end - start); match.Success; match = match.NextMatch())
            if (!note.IsQuoted(match.Index) && Read(match) is { } date)
                dates.Add(date);
        return dates.DrainToImmutable();
    }

    private NoteDate? Read(Match match)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        var firstYear = Number(match, "y1") ?? year;
        var month = Month(match, "m2") ?? Month(match, "m");
        var firstMonth = Month(match, "m1") ?? month;
        var day = Number(match, "d2") ?? Number(match, "d") ?? Number(match, "d1");
        var firstDay = Number(match, "d1");
        var last = Edtf(year, month, day);
        var first = match.Groups["d2"].Success || match.Groups["m1"].Success ? Edtf(firstYear, firstMonth, firstDay) : null;
        var text = first is null ? last : $"{first}/{last}";
        return EdtfDate.TryParse(text, out var date) ? new NoteDate(date, match.Index, match.Index + match.Length, day is not null ? 3 : month is not null ? 2 : 1) : null;
    }

    private static string Edtf(int year, int? month, int? day) => string.Create(CultureInfo.InvariantCulture,
        $"{year:0000}{(month is { } m ? $"-{m:00}" : "")}{(day is { } d ? $"-{d:00}" : "")}");

    private int? Month(Match match, string group) =>
        match.Groups[group].Success ? _phrases.Months[match.Groups[group].Value.TrimEnd('.').ToLowerInvariant()] : null;

    private static int? Number(Match match, string group)
    {
        var digits = match.Groups[group].ValueSpan;
        var length = 0;
        while (length < digits.Length && char.IsAsciiDigit(digits[length]))
            length++;
        return length > 0 ? int.Parse(digits[..length], CultureInfo.InvariantCulture) : null;
    }
}
