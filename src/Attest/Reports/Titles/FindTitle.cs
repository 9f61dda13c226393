using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Reports.Blocks;
using Attest.Sources;

namespace Attest.Reports.Titles;

/// <summary>Finds the title line, the name of the State as heading below it, and the links to the neighbouring reports.</summary>
internal sealed partial class FindTitle(ReportPhrases phrases, RegisterSet registers)
{
    // A title stands above the text, after two dozen lines of navigation at most.
    private const int LinesAboveText = 80;
    private const int LongestName = 90;
    private const int LongestTitle = 150;

    /// <summary>Marks the title line, wherever it is repeated, and everything above it as navigation; null when there is none.</summary>
    public TitleLine? MarkTitle(PageBlocks page)
    {
        TitleLine? title = null;
        foreach (var head in page.Blocks.Where(block => block.IsHeadTitle && Read(block.Folded) is null))
            head.Role = BlockRole.Chrome;
        for (var i = 0; i < Math.Min(page.Blocks.Length, LinesAboveText); i++)
        {
            var block = page.Blocks[i];
            if (block.Role is BlockRole.Unread && IsText(block))
                break;
            if (block.Role is not BlockRole.Unread || Read(block.Folded) is not { } line || (title is not null && line != title))
                continue;
            title ??= line;
            block.Role = BlockRole.Title;
            foreach (var above in page.Blocks[..i].Where(b => b.Role is BlockRole.Unread))
                above.Role = BlockRole.Chrome;
        }
        return title ?? MarkNameTitle(page);
    }

    /// <summary>Marks the State's name as heading, if the first line of the text is that; answers the name.</summary>
    public string? MarkCountryHeading(PageBlocks page, TitleLine? title)
    {
        var first = page.Blocks.FirstOrDefault(b => b.Role is BlockRole.Unread);
        if (first is null || first.Folded.Length > LongestName || !(IsNameOf(first.Folded, title) || (title is null && IsNamedBelow(page, first))))
            return null;
        first.Role = BlockRole.CountryHeading;
        return first.Folded;
    }

    // The pages of 2009: the name alone as title, and once more as heading.
    private TitleLine? MarkNameTitle(PageBlocks page)
    {
        var first = page.Blocks.Where(block => block.Role is BlockRole.Unread).Take(2).ToList();
        if (first is not [var title, var heading] || title.Folded.Length > LongestName || !SameName(title.Folded, heading.Folded) || !(IsNameOf(title.Folded, null) || CouldBeName(title.Folded)))
            return null;
        title.Role = BlockRole.Title;
        return new TitleLine(title.Folded, title.Folded, "lm", null);
    }

    /// <summary>Marks the line of neighbours in book order; answers the two names.</summary>
    public static (string? Previous, string? Next) MarkNeighbours(PageBlocks page)
    {
        foreach (var block in page.Blocks.Where(b => b.Role is BlockRole.Unread && b.Words[0] == '<'))
            if (Neighbours().Match(block.Folded) is { Success: true } match)
            {
                block.Role = BlockRole.Neighbours;
                return (match.Groups["previous"].Value, match.Groups["next"].Value);
            }
        return (null, null);
    }

    // Below the first paragraph, or the first note, a line that looks like a title is a footer or a citation.
    private static bool IsText(Block block) => block.Folded.Length > LongestTitle || (block.Words[0] == '[' && block.Words.Length > 1 && char.IsAsciiDigit(block.Words[1]));

    private TitleLine? Read(string words)
    {
        // “STATE, Rapport 2003 de l’Observatoire des Mines”: the year stands inside the name of the series.
        var line = YearInside().Replace(SourceText.Fold(Tags().Replace(words, " ")), "Rapport ${rest} ${year}");
        foreach (var (product, series) in phrases.Series)
        {
            var at = line.IndexOf(series, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at > LongestName || line[..at].TrimEnd() is not [.. var name, ','] || !name.Any(char.IsLetter))
                continue;
            var rest = line[(at + series.Length)..].Trim();
            if (rest.Length == 4 && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1999 and < 2100)
                return new TitleLine(line, name.Trim(), product, year);
        }
        return null;
    }

    private bool IsNameOf(string line, TitleLine? title)
    {
        if (title is not null && SameName(line, title.StateName))
            return true;
        return registers.Jurisdictions.Resolve(line) is { } named
            && (title is null || registers.Jurisdictions.Resolve(title.StateName) is not { } titled || titled.Code == named.Code);
    }

    // A name above the text that the first paragraphs speak of.
    private bool IsNamedBelow(PageBlocks page, Block line) =>
        CouldBeName(line.Folded) && page.Blocks.Where(block => block.Role is BlockRole.Unread && IsText(block)).Take(2).Any(block => block.Folded.Contains(line.Folded, StringComparison.Ordinal));

    // A State that no register holds: words that begin with capitals, and no heading.
    private bool CouldBeName(string line) =>
        char.IsUpper(line[0]) && line.All(c => char.IsLetter(c) || c is ' ' or '-' or '’' or '\'' or '.' or '(' or ')') && phrases.Headings.Find(line) is null && phrases.Headings.FindByWords(line) is null;

    private static bool SameName(string left, string right) => Letters(left).Length > 0 && string.Equals(Letters(left), Letters(right), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetter));

    // An anchor of the HTML page that the copy was made from: “<a name="_Toc1"></a> Angola, …”.
    [GeneratedRegex(@"</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\bRapport (?<year>(?:19|20)\d\d) (?<rest>de l['’][^,]{1,40})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearInside();

    [GeneratedRegex(@"^<\s*(?<previous>[^|<>]*\p{L}[^|<>]*?)\s*\|\s*(?<next>[^|<>]*\p{L}[^|<>]*?)\s*>$", RegexOptions.CultureInvariant)]
    private static partial Regex Neighbours();
}
