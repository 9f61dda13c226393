using System.Globalization;
using System.Text;

namespace Attest.Registers;

/// <summary>Makes two writings of one name equal: case, accents, apostrophes, full stops, hyphens, "the", "&amp;", "St." and stray punctuation around it.</summary>
internal static class NameFolding
{
    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in name.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (c == '&')
                folded.Append(" and ");
            else if (!IsSilent(c))
                folded.Append(' ');
        string[] words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
            if (words[i] == "st" && i + 1 < words.Length)
                words[i] = "saint";
        return string.Join(' ', words is ["the", _, ..] ? words[1..] : words);
    }

    private static bool IsSilent(char c) =>
        c is '.' or '\'' or '’' or '‘' or '`' or '´' or 'ʼ' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
