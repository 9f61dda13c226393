using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Sources;

namespace Attest.Reports.Profiles;

/// <summary>The lines that profiles have of their own: themes (themes.csv), and the labels of days, later updates and links to sections (profile_labels.csv).</summary>
internal sealed partial class ProfilePhrases
{
    private const int LongestLine = 80;

    private static readonly string[] DayFormats = ["d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "yyyy-MM-dd"];
    private static readonly string[] MonthFormats = ["MMMM yyyy", "MMMM, yyyy"];

    private readonly FrozenDictionary<string, Theme> _themes;
    private readonly ImmutableArray<string> _dayLabels;
    private readonly ImmutableArray<string> _jumpLabels;
    private readonly Regex _updateLabel;

    private ProfilePhrases(FrozenDictionary<string, Theme> themes, ILookup<string, string> labels)
    {
        _themes = themes;
        _dayLabels = [.. labels["updated"]];
        _jumpLabels = [.. labels["jump"]];
        _updateLabel = new Regex($@"^(?:{string.Join('|', labels["update"].Select(Regex.Escape))})(?:\s+(?:as\s+of|on))?\s*[,(]?\s*(?<day>[^:.]{{4,30}}?)\)?\s*:(?=\s*\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Reads both tables.</summary>
    public static ProfilePhrases Load(string dataDirectory) => new(
        PhraseFile.Read(dataDirectory, "themes.csv", "theme", "product", "heading").ToFrozenDictionary(row => row[2], row => new Theme(row[0], row[1]), StringComparer.OrdinalIgnoreCase),
        PhraseFile.Read(dataDirectory, "profile_labels.csv", "role", "label").ToLookup(row => row[0], row => row[1]));

    /// <summary>The theme that a whole line names, or null.</summary>
    public Theme? ThemeOf(string line) => _themes.GetValueOrDefault(line.TrimEnd(':', ' '));

    /// <summary>Whether a line says when the page was last updated, readably or not.</summary>
    public bool IsLastUpdated(string line) => line.Length < LongestLine && _dayLabels.Any(label => StartsWith(line, label));

    /// <summary>The day that a line says the page was last updated; the first of a month where only that is said; null when it cannot be read.</summary>
    public static DateOnly? LastUpdated(string line) => ReadDay(DayPart().Match(line).Value);

    /// <summary>Whether a line announces links to the sections below.</summary>
    public bool IsJump(string line) => line.Length < LongestLine && _jumpLabels.Any(label => StartsWith(line, label));

    /// <summary>How many units at the beginning of the words are the label of an update box, its date and colon included; 0 when it is none.</summary>
    public int LengthOfUpdateLabel(string words) =>
        _updateLabel.Match(words) is { Success: true } match && ReadDay(SourceText.Fold(match.Groups["day"].ValueSpan)) is not null ? match.Length : 0;

    private static bool StartsWith(string line, string label) => line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && (line.Length == label.Length || !char.IsLetter(line[label.Length]));

    private static DateOnly? ReadDay(string words) =>
        DateOnly.TryParseExact(words, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
        || DateOnly.TryParseExact(words, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day)
            ? day
            : null;

    // What follows the label: “: 17 December 2012”, “on December 17, 2012”.
    [GeneratedRegex(@"(?:\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d|(?<=\s)(?!on\s)\p{L}+,?\s+\d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DayPart();
}
