using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Sources;

/// <summary>The decoded or extracted text of a source, hashed by itself; spans are ranges of it in code points (I2).</summary>
public sealed class SourceText
{
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    // Null when every code point is one UTF-16 unit, which is nearly always: then both counts agree.
    private readonly int[]? _unitOfCodePoint;
    private readonly Func<TextSpan, (int Start, int End)>? _toBytes;

    /// <summary>Makes a text; <paramref name="toBytes"/> maps a span to the bytes it was decoded from, where the form allows that.</summary>
    public SourceText(string text, string extractor, Func<TextSpan, (int Start, int End)>? toBytes = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(extractor);
        Text = text;
        Extractor = extractor;
        _toBytes = toBytes;
        _unitOfCodePoint = IndexCodePoints(text);
        Length = _unitOfCodePoint is null ? text.Length : _unitOfCodePoint.Length - 1;
        Hash = HashOf(text);
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Which extractor made it, with its version: <c>text/1</c>, <c>html/2</c>.</summary>
    public string Extractor { get; }

    /// <summary>The SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>How many code points the text holds.</summary>
    public int Length { get; }

    /// <summary>The words of a span, exactly.</summary>
    public string this[TextSpan span] => Text[Unit(span.Start)..Unit(span.End)];

    /// <summary>The span of a range of UTF-16 units of <see cref="Text"/>, the coordinates that string methods answer in.</summary>
    public TextSpan SpanOfUnits(int start, int end) => new(CodePoint(start), CodePoint(end));

    /// <summary>The range of UTF-16 units of <see cref="Text"/> that a span covers.</summary>
    public (int Start, int End) UnitsOf(TextSpan span) => (Unit(span.Start), Unit(span.End));

    /// <summary>The bytes of the source that a span was decoded from, or null when the form does not allow the mapping.</summary>
    public (int Start, int End)? BytesOf(TextSpan span) => _toBytes?.Invoke(span);

    /// <summary>The words of a span with white space folded: what a quotation of it shows.</summary>
    public string Folded(TextSpan span) => Fold(Text.AsSpan(Unit(span.Start)..Unit(span.End)));

    /// <summary>
    /// Words with every run of white space (no-break spaces included) as one space, and none at either end; a line break after the hyphen of a word (“mine-” / “affected”) is no space.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (IsFolded(words))
            return words.ToString();
        var folded = new StringBuilder(words.Length);
        bool space = false, line = false;
        foreach (var c in words)
            if (char.IsWhiteSpace(c))
            {
                space = folded.Length > 0;
                line |= c is '\n';
            }
            else
            {
                if (space && !(line && char.IsLower(c) && EndsInHyphen(folded)))
                    folded.Append(' ');
                space = line = false;
                folded.Append(c);
            }
        return folded.ToString();
    }

    /// <summary>As <see cref="Fold(ReadOnlySpan{char})"/>; words that are folded already are given back.</summary>
    public static string Fold(string words) => IsFolded(words) ? words : Fold(words.AsSpan());

    // Most words that are folded are so already.
    private static bool IsFolded(ReadOnlySpan<char> words) =>
        words.IsEmpty || (words[0] != ' ' && words[^1] != ' ' && words.IndexOfAny(OtherSpaces) < 0 && words.IndexOf("  ", StringComparison.Ordinal) < 0);

    private static bool EndsInHyphen(StringBuilder folded) => folded.Length > 1 && folded[^1] is '-' && char.IsLetter(folded[^2]);

    private int Unit(int codePoint) => _unitOfCodePoint is null ? codePoint : _unitOfCodePoint[codePoint];

    private int CodePoint(int unit)
    {
        if (_unitOfCodePoint is null)
            return unit;
        var index = Array.BinarySearch(_unitOfCodePoint, unit);
        return index >= 0 ? index : throw new ArgumentException("The position splits a surrogate pair.", nameof(unit));
    }

    private static string HashOf(string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = Convert.ToHexStringLower(SHA256.HashData(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer))));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    private static int[]? IndexCodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return null;
        var units = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            units.Add(i);
        units.Add(text.Length);
        return [.. units];
    }
}
