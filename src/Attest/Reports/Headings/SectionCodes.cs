using System.Globalization;

namespace Attest.Reports.Headings;

/// <summary>Gives each section of a page its code: the initials of the heading, made unique by further letters of its last word (vocabulary §6).</summary>
internal sealed class SectionCodes(HeadingVocabulary vocabulary)
{
    // Taken by what is no headed section: text before any heading, leads, the fact table.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "-", "KD", "UPD", "T" };

    /// <summary>The code of the next section.</summary>
    public string Next(string heading, string? given)
    {
        var words = vocabulary.CodeWords(heading).Select(word => word.ToUpperInvariant()).DefaultIfEmpty("X").ToList();
        var code = given ?? string.Concat(words.Select(word => word[0]));
        var last = words[^1];
        for (var letters = 2; letters <= last.Length && _taken.Contains(code); letters++)
            code = string.Concat(words.SkipLast(1).Select(word => word[0])) + last[..letters];
        for (var number = 2; _taken.Contains(code); number++)
            code = string.Create(CultureInfo.InvariantCulture, $"{code.TrimEnd("0123456789".ToCharArray())}{number}");
        _taken.Add(code);
        return code;
    }
}
