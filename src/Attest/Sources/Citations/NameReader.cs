using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>Finds the names in a citation: who speaks, for whom, where; or who wrote, what, in which paper.</summary>
internal sealed class NameReader(NameParts names, Func<string, bool> isPinpoint, NoteText note)
{
    private static readonly string[] Leads = [.. ((string[])["and with", "and from", "and by", "and", "with", "from", "by", "of", "at", "to", "see also", "see", "See also", "See", "for example", "for instance", "avec", "de", "du", "par", "delivered by", "made by", "delivered at", "made at"]).Select(lead => lead + " ")];

    /// <summary>The citation of something said, with the speaker's names.</summary>
    public Citation Speaker(Citation citation, KindMatch kind, List<CitationPart> parts)
    {
        var named = parts.FindIndex(part => Holds(part, kind));
        if (named < 0)
            // One of several things of a kind that was told before: “…, and with Lt. Dora Finn, …”.
            return parts.Count == 0 ? citation : WithPlace(Fill(citation, WithoutLead(parts[0].Words), [.. parts.Skip(1).Where(IsName)]), [.. parts.Skip(1).Where(IsName)]);
        var rest = parts.Skip(named + 1).Where(IsName).ToList();
        var lead = AfterLead(citation, parts[named], kind);
        if (lead is null && named > 0)
            rest = [.. parts.Take(named).Skip(1).Where(IsName), .. rest];
        else if (lead is null && rest is [{ Words: ['w', 'i', 't', 'h', ' ', ..] or ['f', 'r', 'o', 'm', ' ', ..] } first, ..])
            (lead, rest) = (first.Words[5..].Trim(), rest[1..]);
        if (kind.Phrase.Kind is CitationKind.Statement or CitationKind.PersonalCommunication)
        {
            (citation, rest) = WithMeeting(citation, rest);
            if (lead?.IndexOf(" at ", StringComparison.Ordinal) is > 0 and var at && names.IsMeeting(lead[at..]))
                (citation, lead) = (citation with { Container = citation.Container ?? WithoutLead(lead[(at + 1)..]) }, lead[..at]);
        }
        return WithPlace(Fill(citation, lead ?? (named > 0 ? parts[0].Words : null), [.. rest.TakeWhile(part => !IsRecipient(part))]), rest);
    }

    // Where something was said: “…, Fifth Meeting of States Parties, Bangkok, …”.
    private (Citation Citation, List<CitationPart> Others) WithMeeting(Citation citation, List<CitationPart> rest)
    {
        var meetings = rest.Where(part => names.IsMeeting(part.Words)).ToList();
        return meetings.Count == 0
            ? (citation, rest)
            : (citation with { Container = string.Join(", ", meetings.Select(part => WithoutLead(part.Words))) }, [.. rest.Except(meetings)]);
    }

    // “…, to Landmine Monitor, …”: who received it is not who wrote it.
    private static bool IsRecipient(CitationPart part) => part.Words.StartsWith("to ", StringComparison.Ordinal);

    /// <summary>The citation of something written, with author, title and container.</summary>
    public Citation Author(Citation citation, KindMatch? kind, List<CitationPart> parts)
    {
        var title = parts.FindIndex(part => note.IsQuoted(part.Start) || part.Words is ['“' or '"' or '«', ..]);
        var before = (title < 0 ? parts : parts.Take(title)).Where(IsName).ToList();
        var after = title < 0 ? [] : parts.Skip(title + 1).Where(IsName).ToList();
        if (title < 0)
            return Untitled(citation, kind, before);
        // “Bill No. 17 of 2003, “…””: the number of a law is nobody's name.
        if (kind?.Phrase.Kind is CitationKind.Law)
            before.RemoveAll(part => Holds(part, kind));
        citation = Fill(citation, before.Count > 0 ? before[0].Words : null, [.. before.Skip(1)]);
        if (after.Count > 0 && after[0].Words.StartsWith("by ", StringComparison.Ordinal))
        {
            citation = citation with { Persons = [after[0].Words[3..]] };
            after.RemoveAt(0);
        }
        // “Title,” Paper, date; but “Title,” Town, date when a body is the author.
        var container = after.FirstOrDefault(part => char.IsUpper(part.Words[0]) && !(kind?.Phrase.Kind is CitationKind.Book && Holds(part, kind)) && (kind?.Phrase.Kind is not CitationKind.Law || names.IsPaper(part.Words)) && (citation.Organisation is null || names.IsOrganisation(part.Words) || !names.IsPlace(part.Words)));
        citation = citation with { Container = container.Words };
        return WithPlace(citation, [.. after.Where(part => part.Words != container.Words)]);
    }

    // Without quotation marks the part that holds the phrase of the kind is the title, or else the first that is no body's name.
    private Citation Untitled(Citation citation, KindMatch? kind, List<CitationPart> parts)
    {
        var titled = kind is null ? -1 : parts.FindIndex(part => Holds(part, kind));
        if (titled < 0)
            titled = parts.FindIndex(part => !names.IsPerson(part.Words) && !names.IsOffice(part.Words) && (!names.IsOrganisation(part.Words) || part.Words.Contains(':', StringComparison.Ordinal)) && part.Words.Contains(' ', StringComparison.Ordinal));
        // “approved by Parliament in December 2001”: a remark, nobody's name.
        var others = parts.Where((part, index) => index != titled && !char.IsLower(WithoutLead(part.Words).FirstOrDefault())).ToList();
        if (kind is { Phrase.Kind: CitationKind.Law } && others.Find(part => names.IsPaper(part.Words)) is { Words: { } gazette } held)
        {
            citation = citation with { Container = WithoutLead(gazette) };
            others.Remove(held);
        }
        if (kind is null && parts.FindIndex(part => names.IsPaper(part.Words)) is >= 0 and var paper)
        {
            // “Jiji Press, Geneva, Sankei Newspaper”: an agency's dispatch in a paper.
            others = [.. parts.Where((_, index) => index != paper).Select(part => part with { Words = WithoutLead(part.Words) })];
            citation = citation with { Container = WithoutLead(parts[paper].Words) };
            titled = -1;
        }
        citation = Fill(citation, others.Count > 0 ? others[0].Words : null, [.. others.Skip(1)]);
        if (titled >= 0)
            citation = WithTitle(citation, WithoutLead(parts[titled].Words));
        return WithPlace(citation, [.. others.Skip(1)]);
    }

    // “Landmines: A Deadly Legacy (Human Rights Watch)”: the publisher in brackets.
    private static Citation WithTitle(Citation citation, string words)
    {
        var open = words.EndsWith(')') ? words.LastIndexOf('(') : -1;
        if (open <= 0 || citation.Title is not null)
            return citation with { Title = citation.Title ?? words };
        var publisher = words[(open + 1)..^1];
        return citation with { Title = words[..open].TrimEnd(), Organisation = citation.Organisation ?? (publisher.Any(char.IsDigit) ? null : publisher) };
    }

    // Interviews are with, letters from, statements by or of somebody; “by” after an interview names who asked.
    private string? AfterLead(Citation citation, CitationPart part, KindMatch kind)
    {
        var words = " " + SourceText.Fold(note.Text.AsSpan(kind.End, Math.Max(0, part.End - kind.End))) + " ";
        string[] inside = kind.Phrase.Kind is CitationKind.Interview or CitationKind.TelephoneInterview ? [" with ", " avec "] : kind.Phrase.Kind is CitationKind.Statement ? [] : [" from ", " with ", " de "];
        string[] next = kind.Phrase.Kind is CitationKind.Interview or CitationKind.TelephoneInterview ? [] : [" by ", " of ", " returned by ", " provided by ", " made by ", " delivered by ", " given by ", " read by ", " submitted by "];
        if (kind.Phrase.Kind is CitationKind.Questionnaire && Replying(part, kind) is { } replying)
            return replying;
        if (kind.Phrase.Words[^1] == "to" && words.IndexOf(" by ", StringComparison.Ordinal) is > 0 and var giver)
            return words[(giver + 4)..].Trim();
        // “Oral remarks to the seminar by the delegation of …”
        if (words.StartsWith(" to ", StringComparison.Ordinal) && kind.Phrase.Kind is CitationKind.Statement or CitationKind.PersonalCommunication && words.IndexOf(" by ", StringComparison.Ordinal) is > 0 and var by)
            return words[(by + 4)..].Trim();
        var name = kind.Phrase.Words[^1] is "by" or "of" or "from" or "with" ? words : null;
        foreach (var lead in inside)
            if (name is null && words.IndexOf(lead, StringComparison.Ordinal) is >= 0 and var at)
                name = words[(at + lead.Length)..];
        foreach (var lead in next)
            if (name is null && words.StartsWith(lead, StringComparison.Ordinal))
                name = words[lead.Length..];
        if (name is null)
            return citation.Title is null && names.IsPerson(words.Trim()) ? words.Trim() : null;
        name = name.IndexOf(" to ", StringComparison.Ordinal) is > 0 and var to ? name[..to] : name;
        return string.IsNullOrWhiteSpace(name) || char.IsDigit(name.Trim()[0]) ? null : name.Trim().TrimEnd('.');
    }

    // “Reply by Denmark to the … questionnaire”: who replies stands before the word.
    private string? Replying(CitationPart part, KindMatch kind)
    {
        var words = SourceText.Fold(note.Text.AsSpan(part.Start, Math.Max(0, kind.Start - part.Start)));
        foreach (var lead in (ReadOnlySpan<string>)[" by ", " from ", " of "])
            if (words.IndexOf(lead, StringComparison.Ordinal) is > 0 and var at && words.IndexOf(" to ", at, StringComparison.Ordinal) is > 0 and var to)
                return words[(at + lead.Length)..to].Trim();
        return null;
    }

    private Citation Fill(Citation citation, string? first, List<CitationPart> rest)
    {
        var persons = ImmutableArray.CreateBuilder<string>();
        var offices = new List<string>();
        foreach (var words in rest.Select(part => part.Words).Prepend(first).OfType<string>())
            if (persons.Count > 0 && names.IsDecoration(words))
                persons[^1] += $", {words}";
            else if (names.SplitOffice(words) is var (office, person))
            {
                offices.Add(office);
                persons.Add(person);
            }
            else if (words != first && persons.Count == 0 && offices.Count > 0 && citation.Container is not null && names.IsPlace(words))
                continue;
            else if (words.Split(" and ") is { Length: 2 } pair && pair.All(names.IsPerson))
                persons.AddRange(pair);
            else if (names.IsPerson(words) && (words == first || persons.Count == 0) && !(words != first && names.IsPlace(words) && citation.Organisation is not null))
                persons.Add(words);
            else if (names.IsOffice(words) || words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal))
                offices.Add(WithoutLead(words));
            else if (citation.Organisation is null && (words == first || names.IsOrganisation(words)))
                citation = citation with { Organisation = WithoutLead(words) };
        return citation with { Persons = persons.DrainToImmutable(), Office = offices.Count > 0 ? string.Join(", ", offices) : null };
    }

    // The place stands last of what is no name of a body: “…, Velm, 19 February 1999”.
    private Citation WithPlace(Citation citation, List<CitationPart> rest) =>
        rest.LastOrDefault(part => names.IsPlace(part.Words) && !citation.Persons.Contains(part.Words)) is { Words: { } place } && place != citation.Organisation && place != citation.Container
            ? citation with { Place = place }
            : citation;

    private bool IsName(CitationPart part) => !isPinpoint(part.Words) && !IsDate(part) && !WebAddress.IsAddress(part.Words) && !IsNumber(part.Words) && !note.IsQuoted(part.Start);

    // “No. 44/2001”: the number of a law or a letter.
    private static bool IsNumber(string words) => words.StartsWith("No. ", StringComparison.Ordinal) || words.StartsWith("no. ", StringComparison.Ordinal);

    private static bool Holds(CitationPart part, KindMatch? kind) => kind is not null && kind.Start >= part.Start && kind.Start < part.End;

    // “24 February 1999”, “submitted 22 April 2004”: a date stands at the beginning, or after a word or two.
    private bool IsDate(CitationPart part)
    {
        foreach (var date in note.Dates)
            if (date.Start >= part.Start && date.Start < part.End && date.Start - part.Start < (date.Precision > 1 ? 16 : 8))
                return true;
        return false;
    }

    private static string WithoutLead(string words)
    {
        foreach (var lead in Leads)
            if (words.StartsWith(lead, StringComparison.Ordinal))
            {
                words = words[lead.Length..];
                break;
            }
        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
    }
}
