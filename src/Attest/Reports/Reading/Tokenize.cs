using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attest.Reports.Reading;

/// <summary>Cuts a sentence into words, numbers and marks; note markers in its middle are passed over.</summary>
internal sealed partial class Tokenize(WordForms forms)
{
    private static readonly SearchValues<char> PlainMarks = SearchValues.Create(",;:.()“”\"");

    /// <summary>The tokens of a sentence; <paramref name="quoted"/> tells that it begins inside a quotation, and comes back telling whether it ends inside one.</summary>
    public ImmutableArray<Token> Read(string sentence, ref bool quoted)
    {
        var buffer = ArrayPool<Token>.Shared.Rent(sentence.Length);
        var count = 0;
        for (var at = 0; at < sentence.Length;)
        {
            var length = PlainLength(sentence, at);
            if (length == 0 && NextPiece(sentence, at) is var (start, found))
                (at, length) = (start, found);
            if (length == 0)
                break;
            if (length > 0 && TokenAt(sentence, at, length, ref quoted) is { } token)
                buffer[count++] = token;
            at += Math.Abs(length);
        }
        var tokens = ImmutableArray.Create(buffer.AsSpan(0, count));
        ArrayPool<Token>.Shared.Return(buffer);
        return tokens;
    }

    // None is made of a note marker, nor of a quotation mark, which only tells how what follows is meant.
    private Token? TokenAt(string sentence, int start, int length, ref bool quoted)
    {
        var piece = sentence.AsSpan(start, length);
        if (piece.Length > 2 && piece[0] == '[')
            return null;
        if (piece is not ("“" or "”" or "\""))
            return new Token(start, start + length, forms.Of(piece), quoted);
        quoted = piece is "“" || (piece is "\"" && !quoted);
        return null;
    }

    // Nine pieces of ten are plain: a space (told by a negative length), a mark that begins nothing longer, or letters before one of these. Zero where it takes more to tell.
    private static int PlainLength(string sentence, int at)
    {
        var first = sentence[at];
        if (first is ' ')
            return -1;
        if (PlainMarks.Contains(first))
            return 1;
        var end = at;
        while (end < sentence.Length && char.IsAsciiLetter(sentence[end]))
            end++;
        var ends = end == sentence.Length || sentence[end] is ' ' || PlainMarks.Contains(sentence[end]);
        // A point after a capital can belong to the word: “U.S.”, “Lt.”.
        return ends && !(end < sentence.Length && sentence[end] is '.' && (end - at == 1 || char.IsAsciiLetterUpper(first))) ? end - at : 0;
    }

    private static (int Start, int Length)? NextPiece(string sentence, int at)
    {
        foreach (var match in Pieces().EnumerateMatches(sentence, at))
            return (match.Index, match.Length);
        return null;
    }

    // Note marker | abbreviation (U.S., Lt.) | word run into a year (Since1995) | currency run into its sum (NOK7 million) | number with separators, resolution number (51/45S), hyphenated or plain word, possessive | mark.
    [GeneratedRegex(@"\[\s*\d{1,3}\s*\]|[’'][sS]\b|(?:\p{L}\.){2,}|\p{Lu}\p{Ll}{2,}(?=\d{4}\b)|\p{Lu}{3}(?=\d{1,3}(?:,\d{3})+\b|\d[\d.,]*\s(?:thousand|million|billion)\b)|(?:Mr|Mrs|Ms|Dr|Lt|Col|Gen|Maj|Capt|Amb|St|No|Art)\.|[$€£]?\d+(?:[.,/]\d+)*(?:\p{L}+(?:/\p{L}+)?)?(?:[-–]\d+(?:,\d{3})*(?:\.\d+)?)?%?|\p{L}[\p{L}\p{M}\d]*(?:[-‑’'/&](?![sS]\b)[\p{L}\d][\p{L}\p{M}\d]*)*|--+|\S")]
    private static partial Regex Pieces();
}
