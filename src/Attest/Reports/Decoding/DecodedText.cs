using System.Collections.Immutable;
using System.Text;
using Attest.Sources;

namespace Attest.Reports.Decoding;

/// <summary>Bytes as text, each UTF-16 unit with the byte it began at.</summary>
internal sealed class DecodedText
{
    // Null until somebody asks, of a text that was sound UTF-8.
    private int[]? _byteStarts;

    /// <summary>A text with the byte of each unit.</summary>
    public DecodedText(string text, int[] byteStarts, ImmutableArray<(DiagnosticCode Code, int Byte, object[] Details)> troubles) =>
        (Text, _byteStarts, Troubles) = (text, byteStarts, troubles);

    private DecodedText(string soundUtf8) => (Text, Troubles) = (soundUtf8, []);

    /// <summary>The text; a sign that could not be decoded is U+FFFD.</summary>
    public string Text { get; }

    /// <summary>For each unit the offset of its first byte, and at the end the number of bytes.</summary>
    public int[] ByteStarts => _byteStarts ??= StartsInUtf8(Text);

    /// <summary>What was found wrong, with the byte it begins at.</summary>
    public ImmutableArray<(DiagnosticCode Code, int Byte, object[] Details)> Troubles { get; }

    /// <summary>The text of bytes that are sound UTF-8: it alone tells where each sign began.</summary>
    public static DecodedText OfSoundUtf8(ReadOnlySpan<byte> bytes) => new(Encoding.UTF8.GetString(bytes));

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

    // Both units of a pair begin at the byte of its sign.
    private static int[] StartsInUtf8(string text)
    {
        var starts = new int[text.Length + 1];
        for (int at = 0, offset = 0; at < text.Length;)
        {
            var rune = Rune.GetRuneAt(text, at);
            starts.AsSpan(at, rune.Utf16SequenceLength).Fill(offset);
            at += rune.Utf16SequenceLength;
            starts[at] = offset += rune.Utf8SequenceLength;
        }
        return starts;
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
