using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Reports.Reading;

/// <summary>Finds treaties, the Conference on Disarmament, resolutions, meetings, transparency reports, and titles that only look like one of these.</summary>
/// <param name="names">The phrases of data/phrases/instruments.csv: the class of what is named, and the vocabulary's code for it, empty where the words only point back.</param>
/// <param name="ordinals">The words for ordinal numbers.</param>
internal sealed partial class FindInstruments(PhraseTable<(string Class, string Code)> names, FrozenDictionary<string, int> ordinals)
{
    private const int PlaceReach = 14;

    /// <summary>Whether a token is written as the number of a resolution.</summary>
    public static bool IsResolutionNumber(string text) => ResolutionNumber().IsMatch(text);

    /// <summary>Adds what it finds to the mentions of a sentence.</summary>
    public void Read(TokenLine line)
    {
        var found = names.Find(line);
        foreach (var cue in found.Count < 2 ? found : [.. found.OrderByDescending(c => c.End - c.First).ThenBy(c => c.Meaning.Code.Length == 0).ThenBy(c => c.First)])
            Add(line, cue);
        FindResolutionNumbers(line);
    }

    private void Add(TokenLine line, Cue<(string Class, string Code)> cue)
    {
        var code = cue.Meaning.Code.Length > 0 ? cue.Meaning.Code : null;
        Mention? mention = cue.Meaning.Class switch
        {
            "treaty" => new TreatyMention(cue.First, cue.End, code),
            "cd" => new DisarmamentMention(cue.First, cue.End),
            "resolution" => new ResolutionMention(cue.First, cue.End, null),
            "report" => new TransparencyReportMention(cue.First, cue.End),
            "meeting" => new MeetingMention(cue.First, cue.End, code),
            "numbered" => NumberedMeeting(line, cue, code!),
            "regional" => new MeetingMention(cue.First, cue.End, PlaceOf(line, cue) is { } place ? $"regional:{place}" : null),
            "actor" => new ActorMention(cue.First, cue.End, code!),
            "title" => new TitleMention(cue.First, cue.End),
            _ => throw new FormatException($"“{cue.Meaning.Class}” is not a class of instruments."),
        };
        if (mention is null || !line.TryAdd(mention) || mention is not MeetingMention { Meeting: not null } || cue.Meaning.Class is not "regional" || !line.Tokens[cue.End - 1].Word.EndsWith('s'))
            return;
        foreach (var further in FurtherPlaces(line, cue))
            line.TryAdd(further);
    }

    // “conferences in Zagreb in June 1999 and in Ljubljana in June 2000”: each place is a meeting.
    private static List<MeetingMention> FurtherPlaces(TokenLine line, Cue<(string Class, string Code)> cue)
    {
        var places = new List<MeetingMention>();
        var first = true;
        for (var i = cue.End; i < line.Tokens.Length - 1 && line.Tokens[i].Text is not (";" or "(") && line.Tokens[i].Word is not "which"; i++)
        {
            if (line.Tokens[i].Word is not ("in" or "at") || !line.Tokens[i + 1].IsCapitalised || line.MentionAt(i + 1) is not null || IsMonth(line.Tokens[i + 1].Text))
                continue;
            if (!first && line.Tokens[i - 1].Word is "and" or ",")
                places.Add(new MeetingMention(i + 1, i + 2, $"regional:{Place(line, i + 1)}"));
            first = false;
        }
        return places;
    }

    // “the Third Meeting of States Parties”, “11MSP”, “First Review Conference”; of the CCM where the words around say so.
    private MeetingMention NumberedMeeting(TokenLine line, Cue<(string Class, string Code)> cue, string series)
    {
        var first = cue.First;
        int? number = Leading(line.Tokens[cue.First].Word);
        if (number is null && cue.First > 0 && ordinals.TryGetValue(line.Tokens[cue.First - 1].Word, out var said))
            (number, first) = (said, cue.First - 1);
        var cluster = PointsBack(line, first) ? NamesCluster(line, 0, first) : NamesCluster(line, Math.Max(0, first - 3), Math.Min(line.Tokens.Length, cue.End + 8));
        // “the annual meetings of States Parties” are the series; without such a word they are meetings in general.
        var yearly = cue.First > 0 && line.Tokens[cue.First - 1].Word is "annual" or "yearly";
        return new MeetingMention(first, cue.End, number is null ? (series == "MSP" && !yearly ? null : series) : $"{(cluster ? "CCM " : "")}{series}{number}");
    }

    // “though it attended that convention’s First Meeting”: of the one named before.
    private static bool PointsBack(TokenLine line, int first)
    {
        for (var at = Math.Max(0, first - 4); at < first - 1; at++)
            if (line.Tokens[at].Word is "that" or "this" && line.Tokens[at + 1].Stem is "convent" or "convention" or "treati" or "treaty")
                return true;
        return false;
    }

    private static bool NamesCluster(TokenLine line, int from, int end)
    {
        foreach (var token in line.Tokens.AsSpan(from, end - from))
            if (token.Word is "cluster" or "ccm")
                return true;
        return false;
    }

    private static int? Leading(string word) =>
        LeadingNumber().Match(word) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    // The place is the first capitalised word after “in”, or the one before the name: “the Amman seminar”.
    private static string? PlaceOf(TokenLine line, Cue<(string Class, string Code)> cue)
    {
        if (cue.First > 1 && line.Tokens[cue.First - 1] is { IsCapitalised: true } named && !IsAdjective(named.Word))
            return named.Text;
        for (var i = cue.End; i < line.Tokens.Length - 1 && i < cue.End + PlaceReach; i++)
        {
            if (line.Tokens[i].Word is "in" or "at" && line.Tokens[i + 1].IsCapitalised && line.MentionAt(i + 1) is null && !IsMonth(line.Tokens[i + 1].Text))
                return Place(line, i + 1);
            if (line.Tokens[i].Word is ";" or "(" or "which")
                break;
        }
        return null;
    }

    // “the Asian seminar” tells of a region, not a place.
    private static bool IsAdjective(string word) => word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("can", StringComparison.Ordinal) || word.EndsWith("ean", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ern", StringComparison.Ordinal);

    private static string Place(TokenLine line, int at)
    {
        var end = at + 1;
        while (end < line.Tokens.Length && line.Tokens[end].IsCapitalised && line.MentionAt(end) is null && !IsMonth(line.Tokens[end].Text))
            end++;
        return string.Join(' ', line.Tokens.Skip(at).Take(end - at).Select(t => t.Text));
    }

    private static bool IsMonth(string word) => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(m => m.Length > 0 && word.StartsWith(m, StringComparison.Ordinal));

    private static void FindResolutionNumbers(TokenLine line)
    {
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (line.Tokens[at].Form.Is(WordTraits.ResolutionNumber) && line.MentionAt(at) is null)
                line.TryAdd(new ResolutionMention(at, at + 1, line.Tokens[at].Text));
        }
    }

    [GeneratedRegex(@"^\d{1,2}(?=(?:st|nd|rd|th)?msp|rc)")]
    private static partial Regex LeadingNumber();

    // Sessions from the 45th (1990); a date in figures (12/97) has no such first part with three digits behind.
    [GeneratedRegex(@"^(?:4[5-9]|[5-9]\d)/\d{1,3}[A-Z]*$")]
    private static partial Regex ResolutionNumber();
}
