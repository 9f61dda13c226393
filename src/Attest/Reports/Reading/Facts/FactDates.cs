using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads the dates of key facts: whole fields that are nothing but a date (“At end-2006”, “June 2006-June 2007”), and the year in a label.</summary>
internal sealed partial class FactDates(WordForms forms)
{
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.Ordinal, "at", "the", "end", "of", "beginning", "start", "early", "mid", "late", "as", "in", "on", "by", "fiscal", "calendar", "year", "fy", "since", "during", "for", "from", "until", "currently", "now", ",", ".");

    private readonly Tokenize _tokenize = new(forms);

    /// <summary>The date that the words are and say nothing else, or null.</summary>
    public EdtfDate? Of(string words)
    {
        var line = Line(words);
        var dates = line.All<DateMention>().ToList();
        return dates.Count == 1 && Enumerable.Range(0, line.Tokens.Length).All(at => line.MentionAt(at) is not null || Fillers.Contains(line.Tokens[at].Word))
            ? Of(dates[0]) : null;
    }

    /// <summary>A date with what the words before it make of it: “since 1996” is open after it, “until 1995” before it.</summary>
    public static EdtfDate Of(DateMention date) => date.Relation switch
    {
        DateRelation.Since when !date.Date.IsInterval => EdtfDate.Between(date.Date, null),
        DateRelation.Until when !date.Date.IsInterval => EdtfDate.Between(null, date.Date),
        _ => date.Date,
    };

    /// <summary>The last date in the words, or null.</summary>
    public EdtfDate? In(string words) => Line(words).All<DateMention>().LastOrDefault()?.Date;

    private TokenLine Line(string words)
    {
        var quoted = false;
        var line = new TokenLine(_tokenize.Read(Glued().Replace(words, " "), ref quoted));
        FindDates.Read(line);
        return line;
    }

    // “end-2006”, “FY2006”.
    [GeneratedRegex(@"(?<=\p{Ll})[-–](?=\d)|(?<=\bFY)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
