using System.Security.Cryptography;
using System.Text;

namespace Attest.Publishing.Translations;

/// <summary>A piece of a report that is translated by itself: a heading, a sentence, or a row of key facts or of a table.</summary>
public sealed record OriginalSentence
{
    // Enough to tell the sentences of a report from each other, and short enough to stand in a heading.
    private const int Digits = 16;

    /// <summary>Makes it of its words, white space folded and markers left out.</summary>
    /// <param name="locator">Its readable name: <c>MBP/1.2</c>; of a heading the code of its section.</param>
    /// <param name="words">Its words.</param>
    public OriginalSentence(string locator, string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(locator);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        (Locator, Words, Hash) = (locator, words, HashOf(words));
    }

    /// <summary>Its readable name in the report.</summary>
    public string Locator { get; }

    /// <summary>Its words.</summary>
    public string Words { get; }

    /// <summary>The first sixteen digits of the SHA-256 of its words in UTF-8: it changes with them.</summary>
    public string Hash { get; }

    /// <summary>The same of any words.</summary>
    public static string HashOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..Digits];

    /// <summary>Whether a text has the form of such a hash.</summary>
    public static bool IsHash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Digits && text.All(char.IsAsciiHexDigitLower);
    }
}
