using System.Text.RegularExpressions;

namespace Attest.Sources.Citations;

/// <summary>Tells names of persons from names of bodies, functions and places, by their words alone.</summary>
internal sealed partial class NameParts(CitationPhrases phrases)
{
    private const int MostNameWords = 6;
    private const int MostPlaceWords = 3;

    private readonly WordRole _organisations = phrases.Role("organisation");
    private readonly WordRole _offices = phrases.Role("office");
    private readonly WordRole _papers = phrases.Role("paper");
    private readonly WordRole _meetings = phrases.Role("meeting");
    private readonly WordRole _decorations = phrases.Role("decoration");

    /// <summary>Whether words are a person's name, with titles before it perhaps: two to six words in capitals, none of them a body's or a function's.</summary>
    public bool IsPerson(string words)
    {
        words = words.Contains('(', StringComparison.Ordinal) ? Remark().Replace(words, "") : words;
        if (words.Contains(':', StringComparison.Ordinal))
            return false;
        var (own, hasTitle, hasPlainName) = (0, false, false);
        foreach (var word in new NameWords(words))
        {
            if (own == 0 && IsTitle(word))
            {
                hasTitle = true;
                continue;
            }
            if (++own > MostNameWords || !IsOfName(word))
                return false;
            hasPlainName |= !IsAcronym(word);
        }
        // “Mr. Kim”: after a title one word is a name.
        return own >= (hasTitle ? 1 : 2) && hasPlainName;
    }

    // An article inside is that of a title (“Landmines: A Deadly Legacy”).
    private bool IsOfName(ReadOnlySpan<char> word) =>
        word is not ("A" or "The" or "An" or "the") && (char.IsUpper(word[0]) || IsParticle(word)) && !HasDigit(word)
        && !(_organisations.HasSmall(word) || _offices.HasSmall(word) || _papers.HasSmall(word) || _decorations.HasCapitals(word));

    /// <summary>Whether any of the words names a body.</summary>
    public bool IsOrganisation(string words)
    {
        foreach (var word in new NameWords(words))
            if (_organisations.HasSmall(word) || IsAcronym(word) || IsCoined(word))
                return true;
        return false;
    }

    /// <summary>Whether the words name a function: “Counselor of the Permanent Mission”, but not “Engineer Directorate” or “UN Office of Legal Affairs”, which are bodies.</summary>
    public bool IsOffice(string words)
    {
        var (count, office, body) = (0, -1, -1);
        var (isPlainName, isAdjective, endsInBody) = (true, false, false);
        foreach (var word in new NameWords(words.ToLowerInvariant()))
        {
            if (office < 0 && _offices.Has(word))
                (office, isAdjective) = (count, count == 0 && word is "official");
            else if (count == 1 && word is "of" or "in" or "at" or "from" or "with" or "who")
                isAdjective = false;
            var isBody = _organisations.Has(word);
            body = body < 0 && isBody ? count : body;
            isPlainName &= word is not ("of" or "in" or "to" or "at");
            endsInBody = isBody || _papers.Has(word);
            count++;
        }
        // “Official Gazette”, “Official Records”: an adjective.
        if (isAdjective && count > 1)
            return false;
        // “Project Manager”: the last word says that it is a function, whatever it is of.
        if (office > 0 && office == count - 1 && count <= MostPlaceWords)
            return true;
        return office >= 0 && (body < 0 || office < body) && !(isPlainName && endsInBody);
    }

    /// <summary>Whether any of the words names a newspaper, journal or station.</summary>
    public bool IsPaper(string words) => HasRole(words, _papers);

    /// <summary>Whether any of the words names a gathering at which things are said.</summary>
    public bool IsMeeting(string words) => HasRole(words, _meetings) && !IsOffice(words);

    private static bool HasRole(string words, WordRole role)
    {
        foreach (var word in new NameWords(words))
            if (role.HasSmall(word))
                return true;
        return false;
    }

    /// <summary>Whether words are letters after a name: “CD”, “OBE”.</summary>
    public bool IsDecoration(string words) => _decorations.Has(words.AsSpan().Trim('.'));

    /// <summary>Whether words can be a place: one to three, in capitals.</summary>
    public bool IsPlace(string words)
    {
        var count = 0;
        foreach (var word in new NameWords(words))
            if (++count > MostPlaceWords || !(char.IsUpper(word[0]) || IsParticle(word)))
                return false;
        return count > 0 && !HasDigit(words) && !IsOrganisation(words) && !IsOffice(words) && !IsDecoration(words);
    }

    /// <summary>“Counselor Kim Sam-Jong” as function and name; null when it is not so made.</summary>
    public (string Office, string Person)? SplitOffice(string words)
    {
        List<string>? office = null, person = null;
        var isOffice = false;
        foreach (var word in new NameWords(words))
        {
            var opens = person is null && (_offices.HasSmall(word) || _organisations.HasSmall(word) || word is "Foreign" or "Prime" or "the" or "Defense" or "Defence");
            if (!opens && office is null)
                return null;
            isOffice |= opens && _offices.HasSmall(word);
            (opens ? office ??= [] : person ??= []).Add(word.ToString());
        }
        return office is not null && person is not null && isOffice && string.Join(' ', person) is var name && IsPerson(name) ? (string.Join(' ', office), name) : null;
    }

    /// <summary>The last word of a person's name in small letters, by which a short form names it.</summary>
    public static string Surname(string person)
    {
        var own = person.Split(',')[0].Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return own.Length == 0 ? "" : own[^1].ToLowerInvariant();
    }

    private bool IsTitle(ReadOnlySpan<char> word) => word.Length <= 5 && phrases.Sentences.IsTitle(word.TrimEnd('.')) || word is "The" or "the";

    private static bool IsParticle(ReadOnlySpan<char> word) => word is "de" or "da" or "do" or "del" or "della" or "der" or "den" or "van" or "von" or "bin" or "ibn" or "al" or "el" or "la" or "le" or "y" or "dos" or "e";

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!(char.IsUpper(c) || c is '-' or '/'))
                return false;
        return word.Length > 1;
    }

    // “MineTech”: no person and no town is written so.
    private static bool IsCoined(ReadOnlySpan<char> word)
    {
        if (word.Length <= 4 || !char.IsUpper(word[0]) || word.StartsWith("Mc") || word.StartsWith("Mac"))
            return false;
        for (var at = 2; at < word.Length - 1; at++)
            if (char.IsUpper(word[at]) && char.IsLower(word[at - 1]) && char.IsLower(word[at + 1]))
                return true;
        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsDigit(c))
                return true;
        return false;
    }

    // “Maj. Gen. (Ret.) A. Rao”.
    [GeneratedRegex(@"\s*\([^)]{1,6}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
