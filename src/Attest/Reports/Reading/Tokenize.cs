using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attest.Reports.Reading;

/// <summary>Cuts a sentence into words, numbers and marks; note markers in its middle are passed over.</summary>
internal sealed partial class Tokenize(Stems stems)
{
    /// <summary>The tokens of a sentence; <paramref name="quoted"/> tells that it begins inside a quotation, and comes back telling whether it ends inside one.</summary>
    public ImmutableArray<Token> Read(string sentence, ref bool quoted)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (Match match in Pieces().Matches(sentence))
        {
            if (match.Groups["marker"].Success)
                continue;
            if (match.ValueSpan is "“" or "”" or "\"")
            {
                quoted = match.ValueSpan is "“" || (match.ValueSpan is "\"" && !quoted);
                continue;
            }
            var word = Fold(match.Value);
            tokens.Add(new Token(match.Index, match.Index + match.Length, match.Value, word, stems.Of(word), quoted));
        }
        return tokens.ToImmutable();
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-').Replace('–', '-');

    // Note marker | abbreviation (U.S., Lt.) | word run into a year (Since1995) | number with separators, resolution number (51/45S), hyphenated or plain word, possessive | mark.
    [GeneratedRegex(@"(?<marker>\[\s*\d{1,3}\s*\])|[’'][sS]\b|(?:\p{L}\.){2,}|\p{Lu}\p{Ll}{2,}(?=\d{4}\b)|(?:Mr|Mrs|Ms|Dr|Lt|Col|Gen|Maj|Capt|Amb|St|No|Art)\.|[$€£]?\d+(?:[.,/]\d+)*(?:\p{L}+(?:/\p{L}+)?)?(?:[-–]\d+(?:,\d{3})*(?:\.\d+)?)?%?|\p{L}[\p{L}\p{M}\d]*(?:[-‑’'/&](?![sS]\b)[\p{L}\d][\p{L}\p{M}\d]*)*|--+|\S")]
    private static partial Regex Pieces();
}
