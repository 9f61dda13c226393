using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading.French;

/// <summary>
/// Reads from French pages what certain words say beyond doubt of the page's own State: acts of treaties, votes, transparency reports, stocks, casualties (data/phrases/fr). English rules never see a
/// French sentence.
/// </summary>
internal sealed partial class ReadFrench(FrenchPhrases phrases, RegisterSet registers)
{
    // Between the subject and what it did stand an adverb or a clause put in; more is another clause.
    private const int LongestSubject = 120;

    private static readonly Origin Origin = new(OriginKind.ReadByMachine, ReadStatements.ReaderVersion);

    /// <summary>The statements of a page, in the order of the text.</summary>
    public ImmutableArray<Statement> Read(ReportDocument document)
    {
        if (document.JurisdictionName is not { } name || document.Diagnostics.Any(found => found.Code == DiagnosticCodes.StateConflict.Code))
            return [];
        var names = document.Jurisdiction is { } code ? registers.Jurisdictions.NamesOf(code).Select(known => known.Name).Append(name) : [name];
        var subject = FrenchPhrases.Finder(names.Distinct().OrderByDescending(known => known.Length).Select(Regex.Escape).Select(known => known.Replace(@"\ ", " ", StringComparison.Ordinal)).Concat(phrases.Subjects));
        return [.. document.Sentences.SelectMany(sentence => Read(document, sentence, subject))];
    }

    private IEnumerable<Statement> Read(ReportDocument document, Sentence sentence, Regex subject)
    {
        var words = document.Text.Folded(sentence.Span);
        if (phrases.IndexOf("unreal", words) >= 0)
            yield break;
        var found = phrases.Patterns.SelectMany(pattern => pattern.Words.Matches(words).Select(match => (Pattern: pattern, Match: match))).OrderBy(act => act.Match.Index).ToList();
        var from = 0;
        foreach (var (index, (pattern, match)) in found.Index())
        {
            // Victims, land and work are told of themselves, and so is what “was submitted”.
            var isCount = pattern.Kind is StatementKind.Casualties or StatementKind.Clearance or StatementKind.Contamination or StatementKind.RiskEducation or StatementKind.VictimAssistance or StatementKind.InformationRequest
                || match.Value.Contains("été", StringComparison.Ordinal) || pattern.Value is StatementValue.Due or StatementValue.Deadline || pattern.Kind is StatementKind.Meeting or StatementKind.Legislation || match.Value.StartsWith("destruction", StringComparison.Ordinal) || match.Value.StartsWith("Protocole", StringComparison.Ordinal);
            // Of two patterns for the same words the first in the table reads them.
            if (match.Index < from || (!isCount && !HasSubject(words[from..match.Index], subject, isFirst: from == 0)))
                continue;
            if (pattern.Kind is StatementKind.TreatyStatus or StatementKind.Article7 && phrases.IndexOf("other_treaty", words) >= 0)
                continue;
            from = match.Index + match.Length;
            var end = Math.Max(from, found.Skip(index + 1).Select(next => next.Match.Index).FirstOrDefault(next => next >= from, words.Length));
            yield return Complete(document, sentence, words, pattern, match, DateOf(pattern, words, from, end) ?? DateOf(pattern, words, 0, isCount ? match.Index : found[0].Match.Index));
        }
    }

    // The State is named, or a word that stands for it; after an act of its own “et”, a comma or a semicolon goes on with it.
    private static bool HasSubject(string before, Regex subject, bool isFirst)
    {
        if (subject.Matches(before).LastOrDefault() is { } named)
            return before.Length - named.Index - named.Length <= LongestSubject && !Names().IsMatch(before[(named.Index + named.Length)..]);
        return !isFirst && Goes().IsMatch(before);
    }

    private Statement Complete(ReportDocument document, Sentence sentence, string words, FrenchPattern pattern, Match match, EdtfDate? date) => new()
    {
        Kind = pattern.Kind,
        Value = pattern.Value,
        Jurisdiction = document.Jurisdiction,
        Instrument = pattern.Instrument?.Replace("{r}", match.Groups["r"].Value.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal),
        Quantity = QuantityOf(pattern, match, words),
        Date = date,
        Hedge = HedgeOf(words, pattern),
        Negated = Vocabulary.IsNegative(pattern.Value),
        Wording = words,
        Evidence = new Evidence(document.Text.Hash, sentence.Span, []),
        Locator = sentence.Locator,
        Notes = [.. sentence.Markers.Select(marker => marker.Number).Distinct()],
        Origin = Origin,
    };

    private Quantity? QuantityOf(FrenchPattern pattern, Match match, string words)
    {
        var number = match.Groups["n"];
        if (!number.Success || !decimal.TryParse(string.Concat(number.Value.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return null;
        var before = words[..number.Index].TrimEnd();
        var bound = phrases.EndsWith("min", before) ? Bound.Min : phrases.EndsWith("max", before) ? Bound.Max : phrases.EndsWith("approx", before) ? Bound.Approx : Bound.Exact;
        return new Quantity(value, bound, pattern.Unit);
    }

    // A formal act is asserted, whoever tells of it (vocabulary §3).
    private Hedge HedgeOf(string words, FrenchPattern pattern) =>
        pattern.Kind is StatementKind.TreatyStatus or StatementKind.UngaVote or StatementKind.Article7 ? Hedge.Asserted
        : phrases.IndexOf("estimated", words) >= 0 ? Hedge.Estimated
        : phrases.IndexOf("reported", words) >= 0 ? Hedge.Reported : Hedge.Asserted;

    // What was counted, or has not been used, “depuis 1991” is open after it; “entre mars 2001 et décembre 2002” is a period.
    private static EdtfDate? DateOf(FrenchPattern pattern, string words, int from, int end)
    {
        if (DateIn(words[from..end]) is not { } date)
            return null;
        var at = from + FullDate().Match(words[from..end]).Index;
        var before = words[..at];
        var comma = before.LastIndexOf(',') + 1;
        if (pattern.Kind is StatementKind.Casualties or StatementKind.Use && (before[comma..] + words[at..]).Contains("depuis", StringComparison.OrdinalIgnoreCase))
            return EdtfDate.Between(date, null);
        return before.TrimEnd().EndsWith("entre", StringComparison.OrdinalIgnoreCase) && words.IndexOf(" et ", at, StringComparison.Ordinal) is > 0 and var and && DateIn(words[and..]) is { } last && date.Earliest <= last.Latest
            ? EdtfDate.Between(date, last) : date;
    }

    private static EdtfDate? DateIn(string words)
    {
        if (FullDate().Match(words) is not { Success: true } match)
            return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (MonthNames.IndexOf(match.Groups["month"].Value.ToLowerInvariant()) is not (>= 0 and var month))
            return EdtfDate.OfYear(year);
        var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return day == 0 || day > DateTime.DaysInMonth(year, month + 1) ? EdtfDate.OfMonth(year, month + 1) : EdtfDate.OfDay(new DateOnly(year, month + 1, day));
    }

    private static readonly ImmutableArray<string> MonthNames = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    [GeneratedRegex(@"(?:(?:(?<day>\d{1,2})(?:er)?\s+)?(?<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+|\ben\s+|\bdepuis\s+|\ben\s+l['’]an\s+)(?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();

    // A capitalised word is a name, and the subject of what follows.
    [GeneratedRegex(@"(?<![.\w])\p{Lu}\p{Ll}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?:[,;]|\bet\b|\bpuis\b|\bni\b|\bou\b|\bmais\b)\s*(?:(?:et|ni|mais|puis|enfin|l['’]|y|en|ensuite)\s*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Goes();
}
