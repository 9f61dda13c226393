using System.Text.RegularExpressions;

namespace Attest.Sources.Citations;

/// <summary>Tells names of persons from names of bodies, functions and places, by their words alone.</summary>
internal sealed partial class NameParts(CitationPhrases phrases)
{
    private const int MostNameWords = 6;
    private const int MostPlaceWords = 3;

    /// <summary>Whether words are a person's name, with titles before it perhaps: two to six words in capitals, none of them a body's or a function's.</summary>
    public bool IsPerson(string words)
    {
        words = words.Contains('(', StringComparison.Ordinal) ? Remark().Replace(words, "") : words;
        var names = Words(words);
        var own = names.SkipWhile(IsTitle).ToList();
        // “Mr. Kim”: after a title one word is a name.
        var fewest = own.Count < names.Length ? 1 : 2;
        // An article inside is that of a title (“Landmines: A Deadly Legacy”).
        return own.Count >= fewest && !words.Contains(':', StringComparison.Ordinal) && !own.Exists(word => word is "A" or "The" or "An" or "the") && own.Count <= MostNameWords
            && own.All(word => (char.IsUpper(word[0]) || IsParticle(word)) && !word.Any(char.IsDigit))
            && !own.Exists(word => word.ToLowerInvariant() is var small && (phrases.Is("organisation", small) || phrases.Is("office", small) || phrases.Is("paper", small)) || phrases.Is("decoration", word.ToUpperInvariant()))
            && own.Exists(word => !IsAcronym(word));
    }

    /// <summary>Whether any of the words names a body.</summary>
    public bool IsOrganisation(string words) => Array.Exists(Words(words), word => phrases.Is("organisation", word.ToLowerInvariant()) || (word.Length > 1 && IsAcronym(word)) || IsCoined(word));

    /// <summary>Whether the words name a function: “Counselor of the Permanent Mission”, but not “Engineer Directorate” or “UN Office of Legal Affairs”, which are bodies.</summary>
    public bool IsOffice(string words)
    {
        var names = Words(words.ToLowerInvariant());
        var office = Array.FindIndex(names, word => phrases.Is("office", word));
        // “Official Gazette”, “Official Records”: an adjective.
        if (office == 0 && names[0] is "official" && names.Length > 1 && names[1] is not ("of" or "in" or "at" or "from" or "with" or "who"))
            return false;
        var body = Array.FindIndex(names, word => phrases.Is("organisation", word));
        // “Project Manager”: the last word says that it is a function, whatever it is of.
        if (office > 0 && office == names.Length - 1 && names.Length <= MostPlaceWords)
            return true;
        var isPlainName = !names.Contains("of") && !names.Contains("in") && !names.Contains("to") && !names.Contains("at");
        return office >= 0 && (body < 0 || office < body) && !(isPlainName && (phrases.Is("organisation", names[^1]) || phrases.Is("paper", names[^1])));
    }

    /// <summary>Whether any of the words names a newspaper, journal or station.</summary>
    public bool IsPaper(string words) => Array.Exists(Words(words), word => phrases.Is("paper", word.ToLowerInvariant()));

    /// <summary>Whether any of the words names a gathering at which things are said.</summary>
    public bool IsMeeting(string words) => Array.Exists(Words(words), word => phrases.Is("meeting", word.ToLowerInvariant())) && !IsOffice(words);

    /// <summary>Whether words are letters after a name: “CD”, “OBE”.</summary>
    public bool IsDecoration(string words) => phrases.Is("decoration", words.Trim('.'));

    /// <summary>Whether words can be a place: one to three, in capitals.</summary>
    public bool IsPlace(string words)
    {
        var names = Words(words);
        return names.Length is >= 1 and <= MostPlaceWords && names.All(word => char.IsUpper(word[0]) || IsParticle(word)) && !IsOrganisation(words) && !IsOffice(words) && !IsDecoration(words) && !words.Any(char.IsDigit);
    }

    /// <summary>“Counselor Kim Sam-Jong” as function and name; null when it is not so made.</summary>
    public (string Office, string Person)? SplitOffice(string words)
    {
        var names = Words(words);
        var office = names.TakeWhile(word => phrases.Is("office", word.ToLowerInvariant()) || phrases.Is("organisation", word.ToLowerInvariant()) || word is "Foreign" or "Prime" or "the" or "Defense" or "Defence").Count();
        if (office == 0 || office == names.Length)
            return null;
        var person = string.Join(' ', names.Skip(office));
        return names.Take(office).Any(word => phrases.Is("office", word.ToLowerInvariant())) && IsPerson(person) ? (string.Join(' ', names.Take(office)), person) : null;
    }

    /// <summary>The last word of a person's name in small letters, by which a short form names it.</summary>
    public static string Surname(string person)
    {
        var own = person.Split(',')[0].Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return own.Length == 0 ? "" : own[^1].ToLowerInvariant();
    }

    private bool IsTitle(string word) => word.Length <= 5 && phrases.Sentences.IsTitle(word.TrimEnd('.')) || word is "The" or "the";

    private static bool IsParticle(string word) => word is "de" or "da" or "do" or "del" or "della" or "der" or "den" or "van" or "von" or "bin" or "ibn" or "al" or "el" or "la" or "le" or "y" or "dos" or "e";

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(c => char.IsUpper(c) || c is '-' or '.' or '/') && !word.Contains('.', StringComparison.Ordinal);

    // “MineTech”: no person and no town is written so.
    private static bool IsCoined(string word) => word.Length > 4 && char.IsUpper(word[0]) && !word.StartsWith("Mc", StringComparison.Ordinal) && !word.StartsWith("Mac", StringComparison.Ordinal)
        && Enumerable.Range(2, word.Length - 3).Any(at => char.IsUpper(word[at]) && char.IsLower(word[at - 1]) && char.IsLower(word[at + 1]));

    // A title glued to the name (“Prof.Henrik”) is two words.
    private static string[] Words(string words) => words.Replace(".", ". ", StringComparison.Ordinal).Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);

    // “Maj. Gen. (Ret.) A. Rao”.
    [GeneratedRegex(@"\s*\([^)]{1,6}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
