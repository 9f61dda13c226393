using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;

namespace Attest.Reports.Profiles;

/// <summary>
/// Finds what stands above the text of a profile or thematic page (2010 and after): the State, the theme and “Last updated”, in any order. Copies lose any of
/// them; a page with a theme above its text and years that no report with a title line knew is such a page all the same.
/// </summary>
internal sealed partial class FindProfileHead(ReportPhrases phrases, RegisterSet registers)
{
    // Menus and banners of the site stand above.
    private const int LinesAboveHead = 80;
    private const int LongestName = 60;
    private const int LongestTitle = 150;
    // The last edition with one report for each State; profiles are of later years.
    private const int LastReports = 2009;

    /// <summary>Marks State and day, and as navigation what stands above them and the links to sections below; the theme stays a heading. Null when the page is no profile.</summary>
    public ProfileHead? Mark(PageBlocks page, IReadOnlySet<string> layoutSigns)
    {
        var unread = page.Blocks.Where(block => block.Role is BlockRole.Unread).Take(LinesAboveHead).ToList();
        var dayAt = unread.FindIndex(block => phrases.Profiles.IsLastUpdated(block.Folded));
        var themeAt = dayAt < 0 ? unread.FindIndex(block => ThemeOf(block) is not null) : NearestTheme(unread, dayAt);
        if ((dayAt < 0 && !IsUndatedHead(page, unread, themeAt, layoutSigns)) || (dayAt >= 0 && themeAt < 0 && !HasName(unread, dayAt)))
            return null;
        var first = new[] { dayAt, themeAt }.Where(at => at >= 0).Min();
        var named = first > 0 && IsName(unread[first - 1].Folded) ? first - 1 : (int?)null;
        if (named is { } at)
            unread[at].Role = BlockRole.CountryHeading;
        if (dayAt >= 0)
            unread[dayAt].Role = BlockRole.Title;
        foreach (var above in unread.Take(named ?? first))
            above.Role = BlockRole.Chrome;
        MarkJumps(page);
        var theme = themeAt < 0 ? null : ThemeOf(unread[themeAt]);
        var day = dayAt < 0 ? null : ProfilePhrases.LastUpdated(unread[dayAt].Folded);
        return new ProfileHead(named is { } name ? unread[name].Folded : null, theme, day, LayoutOf(layoutSigns, theme, dayAt >= 0 && (themeAt > dayAt || IsOldLabel(unread[dayAt].Folded))));
    }

    private Theme? ThemeOf(Block block) => phrases.Profiles.ThemeOf(MarkHeadings.WordsOf(block));

    // The theme stands right above or below the day.
    private int NearestTheme(List<Block> unread, int dayAt) =>
        new[] { dayAt - 1, dayAt + 1, dayAt + 2 }.Where(at => at >= 0 && at < unread.Count && ThemeOf(unread[at]) is not null).Append(-1).First();

    private bool HasName(List<Block> unread, int dayAt) => dayAt > 0 && IsName(unread[dayAt - 1].Folded);

    private bool IsUndatedHead(PageBlocks page, List<Block> unread, int themeAt, IReadOnlySet<string> layoutSigns)
    {
        if (themeAt < 0 || unread.Take(themeAt).Any(block => block.Folded.Length > LongestTitle) || layoutSigns.Any(sign => sign is not "PT"))
            return false;
        return layoutSigns.Contains("PT") || (themeAt == 0 || (themeAt == 1 && IsName(unread[0].Folded)) ? LatestYear(page) >= LastReports : false);
    }

    // A State of the register, or a short line without a stop that could name one no register holds.
    private bool IsName(string line) =>
        registers.Jurisdictions.Resolve(line) is not null
        || (line.Length <= LongestName && char.IsUpper(line[0]) && line[^1] is not ('.' or ':' or '?' or '!' or ';') && line.All(c => char.IsLetter(c) || c is ' ' or '-' or '’' or '\'' or '(' or ')' or ',' or '.') && phrases.Headings.Find(line) is null && phrases.Profiles.ThemeOf(line) is null);

    // The line that announces them, the links on one line, and those on lines of their own: what stands below again as heading.
    private void MarkJumps(PageBlocks page)
    {
        var unread = page.Blocks.Where(block => block.Role is BlockRole.Unread).ToList();
        var left = unread.CountBy(block => block.Folded, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var linked = false;
        foreach (var block in unread)
        {
            var comesAgain = --left[block.Folded] > 0;
            if (phrases.Profiles.IsJump(block.Folded) || (linked && (IsLinkLine(block.Folded) || comesAgain)))
                (block.Role, linked) = (BlockRole.Chrome, true);
            else if (linked)
                break;
        }
    }

    private bool IsLinkLine(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } links && links.Count(link => phrases.Headings.Find(link) is not null) * 2 >= links.Length;

    private static string LayoutOf(IReadOnlySet<string> signs, Theme? theme, bool isOld) =>
        signs.Contains("PT") ? "PT" : isOld ? "PP" : theme?.Product == "cm" ? "PC" : "PA";

    // The profiles of 2010 to 2014 write “Last Updated”, the pages after them “Last updated”.
    private static bool IsOldLabel(string line) => line.Contains("Updated", StringComparison.Ordinal);

    private static int LatestYear(PageBlocks page)
    {
        var latest = 0;
        foreach (var match in Year().EnumerateMatches(page.Text.Text))
            latest = Math.Max(latest, int.Parse(page.Text.Text.AsSpan(match.Index, match.Length), NumberStyles.None, CultureInfo.InvariantCulture));
        return latest;
    }

    [GeneratedRegex(@"(?<!\d)20[0-4]\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
