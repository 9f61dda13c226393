using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports.Blocks;
using Attest.Sources;

namespace Attest.Reports.Chrome;

/// <summary>The lines of the sites that pages were taken from (data/phrases/chrome.csv).</summary>
internal sealed partial class ChromeLines
{
    // A paragraph may begin with the words of a link.
    private const int LongestLine = 250;
    private const int LongestPictureName = 60;

    private readonly FrozenDictionary<string, string> _exact;
    private readonly ImmutableArray<(string Begin, string Layout)> _prefixes;

    private ChromeLines(FrozenDictionary<string, string> exact, ImmutableArray<(string, string)> prefixes) => (_exact, _prefixes) = (exact, prefixes);

    /// <summary>Reads the table.</summary>
    public static ChromeLines Load(string dataDirectory)
    {
        var rows = PhraseFile.Read(dataDirectory, "chrome.csv", "match", "line", "layout").ToList();
        return new ChromeLines(
            rows.Where(row => row[0] == "exact").ToFrozenDictionary(row => row[1], row => row[2], StringComparer.OrdinalIgnoreCase),
            [.. rows.Where(row => row[0] == "prefix").Select(row => (row[1], row[2]))]);
    }

    /// <summary>Marks the lines of navigation; answers the layouts that these lines are signs of.</summary>
    public IReadOnlySet<string> Mark(PageBlocks page)
    {
        var layouts = new HashSet<string>();
        foreach (var block in page.Blocks)
            if (block.Role is BlockRole.Unread && (LayoutOf(block.Folded) is { } layout ? layouts.Add(layout) || true : IsNavigation(block)))
                block.Role = BlockRole.Chrome;
        layouts.Remove("");
        return layouts;
    }

    // A line of nothing but links, but not the number of a note with the address it cites.
    private static bool IsNavigation(Block block) => block.IsLinks && block.Words[0] != '[' && block.Words.Any(char.IsLetter);

    // Null: no line of navigation. Empty: one that is a sign of no layout.
    private string? LayoutOf(string line)
    {
        if (_exact.TryGetValue(line, out var layout))
            return layout;
        if (IsOrnament(line) || (line.Length <= LongestPictureName && PictureName().IsMatch(line)))
            return "";
        foreach (var (begin, sign) in _prefixes)
            if (line.Length <= LongestLine && line.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
                return sign;
        return line.Contains('|', StringComparison.Ordinal) && line.Split('|', StringSplitOptions.TrimEntries).All(_exact.ContainsKey) ? "" : null;
    }

    // “+ * + +” and “>”, the remains of menus.
    private static bool IsOrnament(string line) => line.All(c => c is '+' or '*' or '>' or '<' or '|' or '•' or '·' or ' ' or '_' or '-' or '=');

    // What a page shows for a picture that an archived copy has lost: “S64.tif”, “Table01 Page23”, “LM Ban Header Fmt”, “CAS 1”, “Ban Graph”.
    [GeneratedRegex(@"^(?:[\w .()-]+\.(?:tiff?|jpe?g|png|gif|eps|svg|bmp)|(?:(?:Table|Figure|Fig|Graph|Chart|Map|Photo|Image|Page|CAS|BAN|LM|VA|MA|CM)[ _-]?\d+[ _-]*)+|[\w-]+(?: [\w-]+){0,3} (?:Header|Banner|Logo|Fmt|Graph|Chart)(?: Fmt)?(?: \d+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PictureName();
}
