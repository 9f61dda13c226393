using System.Collections.Frozen;

namespace Attest.Reports.Reading;

/// <summary>
/// Folds the inflected forms of a word into one stem. Phrases and texts go through the same folding, so a stem need not be
/// a word: “produce”, “produces”, “produced” and “producing” all become <c>produc</c>. Irregular forms are data.
/// </summary>
internal sealed class Stems(IEnumerable<(string Form, string Base, bool Finite)> irregular)
{
    private readonly FrozenDictionary<string, (string Base, bool Finite)> _irregular =
        irregular.ToFrozenDictionary(f => f.Form, f => (f.Base, f.Finite), StringComparer.Ordinal);

    /// <summary>The stem of a word in lower case.</summary>
    public string Of(string word)
    {
        if (_irregular.TryGetValue(word, out var form))
            word = form.Base;
        else if (word.Length > 3 && char.IsAsciiLetterLower(word[0]))
            word = DropSuffix(word);
        return word.Length > 3 && word[^1] == 'e' ? word[..^1] : word;
    }

    /// <summary>Whether the word can be the finite verb of a clause: an auxiliary or irregular form the data marks so, or a plain “-ed” form.</summary>
    public bool IsFinite(string word) =>
        _irregular.TryGetValue(word, out var form) ? form.Finite : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.Contains('-', StringComparison.Ordinal);

    private static string DropSuffix(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^3] + "y" : word;
        if (word.EndsWith("eed", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4)
            return Undouble(word[..^2]);
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5)
            return Undouble(word[..^3]);
        if (EndsInSibilantPlural(word))
            return word[..^2];
        return word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static bool EndsInSibilantPlural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
        || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal);

    // “submitted” and “transferred” double the last letter of “submit” and “transfer”; “passed” and “called” do not.
    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'f' or 'd') ? stem[..^1] : stem;
}
