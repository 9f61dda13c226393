using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Sources.Citations;

/// <summary>Reads what one citation says of its source: kind, persons, body, title, place, date, pinpoint, address. What it does not say stays null.</summary>
internal sealed partial class ReadCitation(CitationPhrases phrases)
{
    private const int LongestPinpoint = 40;

    private readonly NameParts _names = new(phrases);
    private readonly WordRole _openers = phrases.Role("opener");
    private readonly WordRole _pinpoints = phrases.Role("pinpoint");

    /// <summary>The citation that a piece is; <paramref name="isOwnState"/> tells whether a name is that of the page's own State.</summary>
    public CitationDraft Of(NoteText note, int number, CitationPiece piece, Func<string, bool> isOwnState)
    {
        var words = SourceText.Fold(note.Text.AsSpan(piece.Start, piece.End - piece.Start));
        var blank = new Citation { Kind = CitationKind.Explanatory, Span = new TextSpan(piece.Start, piece.End), Wording = words };
        if (piece.Explains)
            return new CitationDraft(number, blank, true, true, false, [], [.. note.DatesBetween(piece.Start, piece.End).Where(d => d.Precision == 3).Select(d => d.Date.Text)]);
        var tokens = note.Between(piece.Start, piece.End);
        var isAside = tokens is [{ Word: "see" }, ..];
        var kind = piece.Kind is { } known && known.Start >= piece.Start && known.End <= piece.End ? known : phrases.FindKind(note, piece.Start, piece.End) ?? piece.Kind;
        var parts = Parts(note, piece);
        var citation = blank with { Url = WebAddress.In(words), Pinpoint = Pinpoint(parts, kind), Date = DateOf(note, piece), IsIbid = SplitNote.IsIbid(tokens) };
        if (citation.IsIbid)
            return new CitationDraft(number, citation with { Kind = CitationKind.Report, Date = null }, false, isAside, false, [], []);
        citation = WithNames(note, piece, kind, parts, citation);
        var told = KindOf(note, piece, kind, parts, citation, isOwnState);
        if (told is null && IsSentence(note, piece, citation))
            return new CitationDraft(number, blank, true, true, false, [], []);
        citation = citation with { Kind = told ?? Guess(note, piece, parts, citation) };
        return new CitationDraft(number, Complete(citation, words, kind, parts), told is not null, isAside, kind?.Phrase.IsPlural is true, IsToldByWords(citation.Kind) ? HeadWords(parts) : [], []);
    }

    private CitationKind? KindOf(NoteText note, CitationPiece piece, KindMatch? kind, List<CitationPart> parts, Citation citation, Func<string, bool> isOwnState)
    {
        var words = citation.Wording;
        var told = kind?.Phrase.Kind;
        if (EditionOf(words) is not null && About(words) is { } about)
            return isOwnState(about) ? CitationKind.OwnEdition : CitationKind.CountryReport;
        if (words.Contains('/', StringComparison.Ordinal) || words.Contains("C.N.", StringComparison.Ordinal))
        {
            var isOpen = told is null or CitationKind.Report or CitationKind.Law or CitationKind.Database or CitationKind.WebPage
                || (told is CitationKind.Statement && words.Contains("press release", StringComparison.OrdinalIgnoreCase));
            if (isOpen && UnSymbol().IsMatch(words))
                return CitationKind.UnDocument;
        }
        // A title with an address is a page of the web, unless a newspaper holds it.
        var isPage = told is CitationKind.WebPage || (told is null && citation is { Title: not null, Url: not null });
        return isPage ? NewsKind(note, piece) ?? CitationKind.WebPage : told;
    }

    // No phrase tells the kind: a title in a newspaper, a book with its publisher, a report of a body, or somebody's word.
    private CitationKind Guess(NoteText note, CitationPiece piece, List<CitationPart> parts, Citation citation)
    {
        if (NewsKind(note, piece) is { } news)
            return news;
        if (citation.Url is not null)
            return CitationKind.WebPage;
        var isQuoted = parts.Exists(part => note.IsQuoted(part.Start) || part.Words.Contains('“', StringComparison.Ordinal));
        if (isQuoted)
            return citation.Organisation is null && citation.Container is not null ? CitationKind.NewsArticle : CitationKind.Report;
        if ((citation.Wording.Contains('(', StringComparison.Ordinal) && Publisher().IsMatch(citation.Wording)) || (citation.Title is not null && citation.Pinpoint is not null && citation.Date is null))
            return CitationKind.Book;
        if (citation.Pinpoint is not null && citation.Date is null && Instrument().IsMatch(citation.Wording))
            return CitationKind.Law;
        var isSomebody = citation.Persons.Length > 0 || citation.Office is not null;
        return isSomebody || (citation.Date is null && citation.Pinpoint is null) ? CitationKind.PersonalCommunication : CitationKind.Report;
    }

    // “Spain held the presidency.”: no date, no place in a work, no comma, and words that no name has.
    private static bool IsSentence(NoteText note, CitationPiece piece, Citation citation) =>
        citation is { Date: null, Pinpoint: null, Url: null, IsIbid: false } && !citation.Wording.Contains(',', StringComparison.Ordinal) && citation.Wording.EndsWith('.')
        && note.Between(piece.Start, piece.End).Length > 3 && citation.Wording.Split(' ') is var words && words.Count(word => char.IsLower(word[0]) && word.Length > 3) > words.Length / 4
        && citation.Persons.IsEmpty;

    // A newspaper, or else a news agency, is named; the words of an agency's name (“Karsovia News Agency”) make no paper.
    private CitationKind? NewsKind(NoteText note, CitationPiece piece)
    {
        var tokens = note.Between(piece.Start, piece.End);
        CitationKind? kind = null;
        for (var i = 0; i < tokens.Length; i++)
            if (phrases.Agencies.LengthAt(tokens[i..]) is > 0 and var length)
            {
                kind = CitationKind.NewsAgency;
                i += length - 1;
            }
            else if (phrases.Papers.LengthAt(tokens[i..]) > 0)
                return CitationKind.NewsArticle;
        return kind;
    }

    private Citation WithNames(NoteText note, CitationPiece piece, KindMatch? kind, List<CitationPart> parts, Citation citation)
    {
        var title = Title(note, piece);
        var names = new NameReader(_names, IsPinpoint, note);
        return kind is { Phrase.Kind: var told } && IsSaid(told)
            ? names.Speaker(citation with { Title = title }, kind, parts)
            : names.Author(citation with { Title = title }, kind, parts);
    }

    private static Citation Complete(Citation citation, string words, KindMatch? kind, List<CitationPart> parts) => citation.Kind switch
    {
        CitationKind.OwnEdition => citation with { Edition = EditionOf(words), Persons = [], Organisation = null, Title = OwnEdition().Match(words) is { Success: true } own ? own.Value : citation.Title, Date = citation.Date is { } date && date.Text.Length > 4 ? date : null },
        CitationKind.CountryReport => citation with { Edition = EditionOf(words), About = About(words), Organisation = null, Title = null, Date = null },
        CitationKind.UnDocument => WithSymbol(citation),
        CitationKind.NewsAgency when citation is { Container: null, Organisation: null } => citation with { Container = citation.Title, Title = null },
        CitationKind.Law => citation with { Persons = [], Title = citation.Title ?? parts.FirstOrDefault().Words, Date = citation.Date ?? NumberYear(words) },
        CitationKind.Database => citation with { Date = citation.Date ?? DatabaseYear(words, kind) },
        _ => citation,
    };

    // The symbol says where the document is held; it is nobody's name.
    private static Citation WithSymbol(Citation citation)
    {
        if (citation is { Container: null, Organisation: { } held } && UnSymbol().IsMatch(held))
            return citation with { Organisation = null, Container = held };
        return citation.Container is null && UnSymbol().Match(citation.Wording) is { Success: true } symbol ? citation with { Container = symbol.Value } : citation;
    }

    private static int? EditionOf(string words) => OwnEdition().Match(words) is { Success: true } match ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // “the CFSME Mine Database 96”: two digits after the name of a database are a year of the last century.
    private static EdtfDate? DatabaseYear(string words, KindMatch? kind) =>
        kind is not null && ShortYear().Match(words) is { Success: true } match ? EdtfDate.OfYear(1900 + int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)) : null;

    // “Law No. 31/1996”: the number of a law ends in its year.
    private static EdtfDate? NumberYear(string words) =>
        LawYear().Match(words) is { Success: true } match ? EdtfDate.OfYear(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)) : null;

    private static string? About(string words) => (words.Contains(" on ", StringComparison.Ordinal) || words.Contains(" for ", StringComparison.Ordinal)) && ReportOn().Match(words) is { Success: true } match ? match.Groups["name"].Value : null;

    // The most precise date counts, of several the last: what was handed over is dated by that (“March-June 2000, copy given on 6 July 2000”).
    private static EdtfDate? DateOf(NoteText note, CitationPiece piece)
    {
        NoteDate? best = null;
        foreach (var date in note.Dates)
            if (date.Start >= piece.Start && date.Start < piece.End && !(date.Precision < best?.Precision) && !IsPeriod(note, date))
                best = date;
        return best?.Date;
    }

    // “(for calendar year 2003)” tells what a report covers, not when it was made.
    private static bool IsPeriod(NoteText note, NoteDate date)
    {
        var open = note.Text.LastIndexOf('(', Math.Max(0, date.Start - 1));
        return open >= 0 && note.IsInside(date.Start) && note.Text.AsSpan(open + 1).StartsWith("for ", StringComparison.OrdinalIgnoreCase);
    }

    // What holds the phrase that tells the kind is the thing itself: “Article 5 Extension Request”.
    private string? Pinpoint(List<CitationPart> parts, KindMatch? kind)
    {
        var points = parts.Where(part => IsPinpoint(part.Words) && !(kind is not null && kind.Start >= part.Start && kind.Start < part.End)).Select(part => part.Words.TrimEnd('.')).ToList();
        return points.Count > 0 ? string.Join(", ", points) : null;
    }

    private bool IsPinpoint(string words)
    {
        var first = 0;
        while (first < words.Length && char.IsLetter(words[first]))
            first++;
        return first > 0 && words.Length < LongestPinpoint && _pinpoints.HasSmall(words.AsSpan(0, first)) && PinpointRest().IsMatch(words.AsSpan(first)) && !Works().IsMatch(words);
    }

    private static string? Title(NoteText note, CitationPiece piece)
    {
        var open = piece.Start;
        while (open < piece.End && !note.IsQuoted(open))
            open++;
        var close = open;
        while (close < piece.End && note.IsQuoted(close))
            close++;
        return close > open ? SourceText.Fold(note.Text.AsSpan(open, close - open)).Trim('“', '”', '"', '«', '»', ' ').TrimEnd(',', '.', ';') : null;
    }

    // “See, e.g., …”, “For example, …”
    private bool IsOpening(string words)
    {
        foreach (var range in words.AsSpan().SplitAny(' ', '.'))
            if (words.AsSpan(range) is { IsEmpty: false } word && !(_openers.HasSmall(word) || word is "e" or "g" or "E" or "G"))
                return false;
        return true;
    }

    private List<CitationPart> Parts(NoteText note, CitationPiece piece)
    {
        var parts = new List<CitationPart>();
        var from = piece.Start;
        for (var at = piece.Start; at <= piece.End; at++)
        {
            var afterTitle = at > piece.Start && at < piece.End && note.IsQuoted(at - 1) && !note.IsQuoted(at);
            if (at < piece.End && !afterTitle && (note.Text[at] != ',' || note.IsInside(at)))
                continue;
            var words = SourceText.Fold(note.Text.AsSpan(from, at - from)).Trim(',', ' ').TrimEnd(at == piece.End ? '.' : ',');
            if (words.Length > 0 && !IsOpening(words))
                parts.Add(new CitationPart(from, at, words));
            from = at < piece.End && note.Text[at] == ',' ? at + 1 : at;
        }
        return parts;
    }

    private ImmutableArray<string> HeadWords(List<CitationPart> parts) =>
        [.. parts.Where(part => !IsPinpoint(part.Words))
            .SelectMany(part => WithoutBrackets(part.Words).ToLowerInvariant().Split([' ', '.', ',', '/', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => !phrases.Months.ContainsKey(word) && !word.All(char.IsDigit) && !_openers.Has(word) && word is not ("the" or "submitted"))];

    // Reports handed in under a treaty are all called alike: what else their citation says tells them apart.
    private static bool IsToldByWords(CitationKind kind) => kind is CitationKind.Article7Report or CitationKind.Ap2Report;

    private static string WithoutBrackets(string words) => words.Contains('(', StringComparison.Ordinal) ? Brackets().Replace(words, " ") : words;

    private static bool IsSaid(CitationKind kind) => kind is CitationKind.Interview or CitationKind.TelephoneInterview or CitationKind.Email or CitationKind.Letter or CitationKind.Fax
        or CitationKind.PersonalCommunication or CitationKind.Statement or CitationKind.Questionnaire;

    // “p. 12”, “Form D”, “Annex IV”, “Forms B and D”, “p. A-2”: a number, a letter or a Roman numeral after the word; “P. Walu” is a name.
    [GeneratedRegex(@"^\.?\s*(?:[Nn]os?\.?\s*)?(?:[A-Z]{0,3}-?\d|[A-Za-z]\b(?!\.\s*\p{Lu}\p{Ll})|[IVXLC]+\b(?!\.\s*\p{Lu}\p{Ll})|[ivxlc]+\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PinpointRest();

    [GeneratedRegex(@"\b(?:Treaty|Convention|Protocol|Charter|Covenant|Statute)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Instrument();

    [GeneratedRegex(@"\b(?:[Rr]eports?|[Rr]equests?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Works();

    // A/52/PV.66, S/KARS/1995/7, GA/DIS/3116, CCM/RC/2021/X.3, C.N.88.2000
    [GeneratedRegex(@"\b(?:[A-Z]{1,6}(?:/[A-Z0-9][\w.-]*){2,}|(?:A|S|E|ST)/[A-Z0-9][\w./-]*\d|C\.N\.\d+\.\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex UnSymbol();

    [GeneratedRegex(@"\b(?:(?:Landmine|Cluster Munition) Monitor(?: Report)?|LM Report),?\s(?<year>(?:19|20)\d\d)\b|\bthe (?<year>(?:19|20)\d\d) (?:Landmine Monitor|[Rr]eport|[Ee]dition)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnEdition();

    [GeneratedRegex(@"\b(?:[Rr]eports?|entry|section|chapter) (?:on|for) (?:the )?(?<name>\p{Lu}[\p{L}’' -]*?)(?=,|\.|;|$| in this| in the| of Landmine)", RegexOptions.CultureInvariant)]
    private static partial Regex ReportOn();

    [GeneratedRegex(@"\((?:[\p{L} .’-]+:\s*)?\p{Lu}[\p{L} .&’-]+,\s*(?:19|20)\d\d\)|\p{Ll} \(\p{Lu}[\p{L} .&’-]+\), pp?\.", RegexOptions.CultureInvariant)]
    private static partial Regex Publisher();

    [GeneratedRegex(@"\b(?:Database|Data Base|Register)\s(?<year>[7-9]\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"\bNo\.?\s*\d+/(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LawYear();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
