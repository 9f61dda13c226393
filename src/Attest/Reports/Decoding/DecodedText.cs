using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports.Decoding;

/// <summary>Bytes as text, each UTF-16 unit with the byte it began at.</summary>
/// <param name="Text">The text; a sign that could not be decoded is U+FFFD.</param>
/// <param name="ByteStarts">For each unit the offset of its first byte, and at the end the number of bytes.</param>
/// <param name="Troubles">What was found wrong, with the byte it begins at.</param>
internal sealed record DecodedText(string Text, int[] ByteStarts, ImmutableArray<(DiagnosticCode Code, int Byte, object[] Details)> Troubles)
{
    /// <summary>The text as the text of a source that maps its spans to bytes.</summary>
    public SourceText ToSourceText(string extractor)
    {
        SourceText text = null!;
        text = new SourceText(Text, extractor, span =>
        {
            var (start, end) = text.UnitsOf(span);
            return (ByteStarts[start], ByteStarts[end]);
        });
        return text;
    }

    /// <summary>The unit that a byte belongs to.</summary>
    public int UnitAt(int offset)
    {
        var index = Array.BinarySearch(ByteStarts, offset);
        index = index >= 0 ? index : ~index - 1;
        while (index > 0 && ByteStarts[index - 1] == ByteStarts[index])
            index--;
        return Math.Min(index, Text.Length);
    }
}
