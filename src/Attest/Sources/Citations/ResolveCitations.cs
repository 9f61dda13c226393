using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>Resolves “Ibid.”, short forms and repeated citations to the note in which the source was first given. It only looks back, in the order of the page.</summary>
internal static class ResolveCitations
{
    /// <summary>The citations with kind, date and reference of what they stand for; with the numbers of notes whose “Ibid.” leads nowhere or could mean several.</summary>
    public static ImmutableArray<CitationDraft> In(IReadOnlyList<CitationDraft> drafts)
    {
        var resolved = ImmutableArray.CreateBuilder<CitationDraft>(drafts.Count);
        foreach (var draft in drafts)
            resolved.Add(draft.Citation.Kind is CitationKind.Explanatory && draft.IsKindTold ? draft
                : draft.Citation.IsIbid ? Ibid(draft, resolved)
                : ShortForm(draft, resolved));
        return resolved.DrainToImmutable();
    }

    // “Ibid.” means the source of the note before; of several the first is taken, and a person must choose.
    private static CitationDraft Ibid(CitationDraft draft, IReadOnlyList<CitationDraft> earlier)
    {
        var previous = earlier.Where(other => other.Citation.Kind is not CitationKind.Explanatory).ToList();
        if (previous.Count == 0 || previous[^1].Note < draft.Note - 1)
            return draft with { Citation = draft.Citation with { IsAmbiguous = true } };
        var candidates = previous.Where(other => other.Note == previous[^1].Note).ToList();
        if (candidates[0].Note == draft.Note)
            candidates = [candidates[^1]];
        var meant = candidates[0];
        var others = candidates.Skip(1).Count(other => !other.IsAside);
        return draft with
        {
            HeadWords = meant.HeadWords,
            Citation = meant.Citation with
            {
                Span = draft.Citation.Span,
                Wording = draft.Citation.Wording,
                IsIbid = true,
                RefersTo = meant.Citation.IsIbid ? meant.Citation.RefersTo : meant.Note,
                IsAmbiguous = others > 0 || (meant.Citation.IsIbid && meant.Citation.IsAmbiguous),
                Pinpoint = draft.Citation.Pinpoint ?? meant.Citation.Pinpoint,
            },
        };
    }

    private static CitationDraft ShortForm(CitationDraft draft, IReadOnlyList<CitationDraft> earlier)
    {
        var full = earlier.FirstOrDefault(other => other.Note < draft.Note && other.Citation is { IsIbid: false, RefersTo: null } && IsSame(draft, other));
        var meant = full ?? earlier.FirstOrDefault(other => other.Note < draft.Note && IsMentioned(draft, other, earlier));
        if (meant is null)
            return draft;
        return draft with
        {
            Citation = WithFullName(draft.Citation, meant.Citation) with
            {
                Kind = draft.IsKindTold ? draft.Citation.Kind : meant.Citation.Kind,
                RefersTo = meant.Note,
                Date = draft.Citation.Date ?? meant.Citation.Date,
            },
        };
    }

    // “Walu, “Landmines …””: a single surname, which the full citation tells for a person's.
    private static Citation WithFullName(Citation later, Citation first) =>
        later is { Persons: [], Organisation: { } name } && first.Persons.Any(person => string.Equals(NameParts.Surname(person), name, StringComparison.OrdinalIgnoreCase))
            ? later with { Persons = first.Persons, Organisation = null }
            : later;

    // “Earlier reports were submitted on …”: a day named in the explanation of a note that cites a report of the same kind.
    private static bool IsMentioned(CitationDraft draft, CitationDraft other, IReadOnlyList<CitationDraft> earlier) =>
        draft is { IsListed: true, Citation: { Kind: CitationKind.Article7Report or CitationKind.Ap2Report, Date: { } date } }
        && other.OtherDays.Contains(date.Text)
        && earlier.Any(cited => cited.Note == other.Note && cited.Citation.Kind == draft.Citation.Kind);

    private static bool IsSame(CitationDraft later, CitationDraft first)
    {
        var (a, b) = (later.Citation, first.Citation);
        if (later.IsKindTold && a.Kind != b.Kind)
            return false;
        if (a.Kind is CitationKind.OwnEdition or CitationKind.CountryReport)
            return a.Edition == b.Edition && a.About == b.About && a.Pinpoint == b.Pinpoint && a.Date == b.Date && SameTitle(a.Title, b.Title);
        if (a.Date is not null && b.Date is not null && a.Date != b.Date)
            return false;
        if (a.Kind is CitationKind.Article7Report or CitationKind.Ap2Report)
            return a.Date is not null ? a.Date == b.Date && (later.IsListed || IsSubset(later.HeadWords, first.HeadWords) || IsSubset(first.HeadWords, later.HeadWords)) : IsSubset(later.HeadWords, first.HeadWords) && later.HeadWords.Length > 3;
        if (IsSaid(b.Kind))
            return SameSpeaker(a, b) && (IsDay(b.Date) || (IsWritten(b.Kind) && b.Date is { Text.Length: 7 })) && (a.Date == b.Date || (a.Date is null && a.Persons.Length > 0));
        return a.Title is not null && SameTitle(a.Title, b.Title);
    }

    private static bool SameSpeaker(Citation a, Citation b)
    {
        if (a.Persons.Length > 0)
            return b.Persons.Length > 0 && a.Persons.All(person => b.Persons.Any(other => NameParts.Surname(person) == NameParts.Surname(other)));
        var (left, right) = (a.Organisation ?? a.Office, b.Organisation ?? b.Office);
        return b.Persons.Length == 0 && left is not null && right is not null && (Contains(left, right) || Contains(right, left));
    }

    private static bool SameTitle(string? later, string? first) => (later is null && first is null) || (later is not null && first is not null && Letters(first).StartsWith(Letters(later), StringComparison.Ordinal));

    private static bool Contains(string whole, string part) => Letters(whole).Contains(Letters(part), StringComparison.Ordinal);

    private static bool IsSubset(ImmutableArray<string> part, ImmutableArray<string> whole) => part.Length > 0 && part.All(whole.Contains);

    private static bool IsDay(Registers.EdtfDate? date) => date is { } known && !known.Text.Split('/').Any(end => end.Length < 10);

    private static bool IsSaid(CitationKind kind) => kind is CitationKind.Interview or CitationKind.TelephoneInterview or CitationKind.Email or CitationKind.Letter or CitationKind.Fax
        or CitationKind.PersonalCommunication or CitationKind.Statement or CitationKind.Questionnaire;

    // Of what is written to somebody there is seldom more than one in a month; of statements there may be.
    private static bool IsWritten(CitationKind kind) => kind is CitationKind.Email or CitationKind.Letter or CitationKind.Fax or CitationKind.Questionnaire;

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
