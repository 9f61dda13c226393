using System.Globalization;
using System.Text;

namespace Attest.Publishing.Sites;

/// <summary>Cuts text into the words under which it is found: letters and digits, in lower case, without diacritics. The script of the search page cuts queries alike.</summary>
internal static class SearchWords
{
    private const int Longest = 40;

    /// <summary>Calls back for each word; the span holds until the call returns.</summary>
    public static void Of(string text, Action<ReadOnlySpan<char>> take)
    {
        var plain = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD);
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        foreach (var c in plain)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length < Longest)
                    word[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && !IsMark(c))
            {
                take(word[..length]);
                length = 0;
            }
        }
        if (length > 0)
            take(word[..length]);
    }

    private static bool IsMark(char c) => c > 0x7F && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
