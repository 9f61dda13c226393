using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Sources;
using Attest.Sources.Citations;

namespace Attest.Checks.OfSources;

/// <summary>
/// Tells which source a citation names, so that two citations of one come to the same: a person's or body's word by who and when, a work by title and year, a document
/// of the United Nations by its symbol, an edition by State and year.
/// </summary>
internal sealed partial class IdentifySources(JurisdictionRegister jurisdictions)
{
    // “Statistics”, “Annual Report”: of a short title many bodies have one.
    private const int FewestTitleWords = 4;

    /// <summary>The source of a citation on a page; null for one that explains.</summary>
    public CitedSource? Of(Citation citation, CheckedPage page) =>
        citation.Kind is CitationKind.Explanatory ? null : CitedSource.Of(Key(citation, page), citation.Kind, Name(citation));

    private string Key(Citation citation, CheckedPage page)
    {
        var state = page.State ?? page.Name;
        return citation.Kind switch
        {
            CitationKind.OwnEdition when citation.Edition is { } year => CitedSource.EditionKey(year, state),
            CitationKind.CountryReport when (citation.Edition ?? page.Document.Edition) is { } year => CitedSource.EditionKey(year, About(citation) ?? "others"),
            CitationKind.Article7Report or CitationKind.Ap2Report when citation.Date is { } date => $"{citation.Kind} {state} {date.Text}",
            CitationKind.UnDocument when Symbol().Match(citation.Wording) is { Success: true } symbol => "symbol " + symbol.Value,
            _ when IsSaid(citation.Kind) && Speaker(citation, state) is { } speaker && citation.Date is { } date => $"said {speaker} {date.Text}",
            _ when citation.Title is { } title => $"work {Letters(title)} {Publisher(citation, title, state)} {Year(citation)}",
            _ when citation.Url is { } url => "address " + Address(url),
            _ when citation.Date is { } date && (citation.Container ?? citation.Organisation) is { } body => $"dated {Letters(body)} {date.Text}",
            _ => $"words {state} {Letters(Name(citation))}",
        };
    }

    private string? About(Citation citation) => citation.About is { } about ? jurisdictions.Resolve(about)?.Code.Value ?? Letters(about) : null;

    // A ministry is one State's; a person is the same on every page.
    private static string? Speaker(Citation citation, string state) =>
        citation.Persons.Length > 0 ? string.Join('+', citation.Persons.Select(person => Letters(NameParts.Surname(person))).Order(StringComparer.Ordinal))
        : (citation.Organisation ?? citation.Office) is { } body ? $"{Letters(body)} {state}"
        : null;

    private static string? Publisher(Citation citation, string title, string state) =>
        title.Count(char.IsWhiteSpace) + 1 >= FewestTitleWords ? null : Letters(citation.Container ?? citation.Organisation ?? citation.Persons.FirstOrDefault() ?? state);

    // What changes from day to day is one source, whenever it was looked at.
    private static string? Year(Citation citation) =>
        citation.Kind is CitationKind.WebPage or CitationKind.Database ? null : citation.Date?.Earliest?.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is somebody's word rather than a work.</summary>
    public static bool IsSaid(CitationKind kind) => kind is CitationKind.Interview or CitationKind.TelephoneInterview or CitationKind.Email or CitationKind.Letter or CitationKind.Fax
        or CitationKind.PersonalCommunication or CitationKind.Statement or CitationKind.Questionnaire;

    private static string Name(Citation citation)
    {
        var words = citation.Pinpoint is { } pinpoint ? citation.Wording.Replace(", " + pinpoint, "", StringComparison.Ordinal) : citation.Wording;
        words = Opening().Replace(words, "").Trim(' ', '.', ';', ',');
        return words.Length == 0 ? citation.Wording : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Address(string url) => Scheme().Replace(url, "").TrimEnd('/').ToLowerInvariant();

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\b(?:[A-Z]+[0-9]*/)[A-Z0-9][\w.\-]*(?:/[\w.\-]*\w)*", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(?:see|also|and|for example|for instance|e\.g\.|cf\.|in|,|\s)+\b[, ]*(?=\p{Lu}|[“""])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
