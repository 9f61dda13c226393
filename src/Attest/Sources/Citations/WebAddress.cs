using System.Text.RegularExpressions;

namespace Attest.Sources.Citations;

/// <summary>Web addresses as notes print them: with a scheme, with “www.”, or a bare name of a host that ends as such names do.</summary>
internal static partial class WebAddress
{
    /// <summary>The first address in some words, without what closes the sentence; null when there is none.</summary>
    public static string? In(string words)
    {
        // Most notes have none, and looking for a full stop or slash inside a word costs little.
        if (words.AsSpan().IndexOfAny('/', '@') < 0 && !HasInnerStop(words))
            return null;
        return Address().Match(words) is { Success: true } match ? match.Value.TrimEnd('.', ',', ')', '>', ':') : null;
    }

    /// <summary>Whether words are an address and nothing else that could be a name.</summary>
    public static bool IsAddress(string words) => In(words) is { } address && address.Length * 2 > words.Length;

    private static bool HasInnerStop(string words)
    {
        for (var at = words.IndexOf('.'); at >= 0 && at + 1 < words.Length; at = words.IndexOf('.', at + 1))
            if (char.IsAsciiLetterLower(words[at + 1]))
                return true;
        return false;
    }

    [GeneratedRegex(@"\bhttps?://[^\s,;<>“”]+|\bwww\.[^\s,;<>“”]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:(?:org|com|net|int|gov|edu|info|mil)(?:\.[a-z]{2})?(?:/[^\s,;<>“”]*|(?![\w.]*\w))|[a-z]{2}/[^\s,;<>“”]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
