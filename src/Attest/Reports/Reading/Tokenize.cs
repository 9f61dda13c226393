using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attest.Reports.Reading;

/// <summary>Cuts a sentence into words, numbers and marks; note markers in its middle are passed over.</summary>
internal sealed partial class Tokenize(WordForms forms)
{
    /// <summary>The tokens of a sentence; <paramref name="quoted"/> tells that it begins inside a quotation, and comes back telling whether it ends inside one.</summary>
    public ImmutableArray<Token> Read(string sentence, ref bool quoted)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var match in Pieces().EnumerateMatches(sentence))
        {
            var piece = sentence.AsSpan(match.Index, match.Length);
            if (piece.Length > 2 && piece[0] == '[')
                continue;
            if (piece is "“" or "”" or "\"")
            {
                quoted = piece is "“" || (piece is "\"" && !quoted);
                continue;
            }
            tokens.Add(new Token(match.Index, match.Index + match.Length, forms.Of(piece), quoted));
        }
        return tokens.ToImmutable();
    }

    // Note marker | abbreviation (U.S., Lt.) | word run into a year (Since1995) | currency run into its sum (NOK7 million) | number with separators, resolution number (51/45S), hyphenated or plain word, possessive | mark.
    [GeneratedRegex(@"\[\s*\d{1,3}\s*\]|[’'][sS]\b|(?:\p{L}\.){2,}|\p{Lu}\p{Ll}{2,}(?=\d{4}\b)|\p{Lu}{3}(?=\d{1,3}(?:,\d{3})+\b|\d[\d.,]*\s(?:thousand|million|billion)\b)|(?:Mr|Mrs|Ms|Dr|Lt|Col|Gen|Maj|Capt|Amb|St|No|Art)\.|[$€£]?\d+(?:[.,/]\d+)*(?:\p{L}+(?:/\p{L}+)?)?(?:[-–]\d+(?:,\d{3})*(?:\.\d+)?)?%?|\p{L}[\p{L}\p{M}\d]*(?:[-‑’'/&](?![sS]\b)[\p{L}\d][\p{L}\p{M}\d]*)*|--+|\S")]
    private static partial Regex Pieces();
}
