using System.Text;

namespace Attest.App.CommandLine;

/// <summary>Makes text from files safe to show: a page must not move the cursor, change colours or turn the reading direction of a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with each control character as its Unicode picture (␛), and with direction marks and unpaired surrogates as �.</summary>
    public static string Of(string? text)
    {
        if (text is null || !text.Any(IsUnsafe))
            return text ?? "";
        StringBuilder safe = new(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                safe.Append(text, at++, 2);
            else
                safe.Append(IsUnsafe(text[at]) ? Picture(text[at]) : text[at]);
        }
        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Picture(char c) => c switch
    {
        '\t' => ' ',
        < ' ' => (char)(0x2400 + c),
        '\u007F' => '\u2421',
        _ => '\uFFFD',
    };
}
