using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Reports;

namespace Attest.App.Publishing.Live;

/// <summary>Finds the place in a report that an old address names: a section by its heading (<c>mine_ban_policy</c>), a note by its number (<c>_ftn12</c>).</summary>
internal static partial class FindOldPlace
{
    /// <summary>The anchor of the place; null where the report has none that is meant.</summary>
    public static string? In(ReportDocument document, string named)
    {
        if (Note().Match(named) is { Success: true } note && int.TryParse(note.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return document.Notes.Any(held => held.Number == number) ? MeasureReport.NoteAnchor(number) : null;
        string asked = Letters(named);
        var headed = document.Sections.Where(section => section.Heading is not null).ToList();
        return asked.Length == 0 ? null
            : (headed.FirstOrDefault(section => Letters(section.Heading!) == asked) ?? headed.FirstOrDefault(section => Letters(section.Heading!).StartsWith(asked, StringComparison.Ordinal)))?.Code;
    }

    // “Mine Ban Policy”, “mine_ban_policy” and “MineBanPolicy” are the same name.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    [GeneratedRegex("""^_?(?:fn|ftn|footnote|note)(?:ref)?[-_]?(?<number>\d{1,4})$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
