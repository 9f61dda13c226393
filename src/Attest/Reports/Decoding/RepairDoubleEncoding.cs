using System.Buffers;
using System.Text;

namespace Attest.Reports.Decoding;

/// <summary>Undoes a text that was encoded as UTF-8, read as windows-1252 and encoded again (“â€™” for “’”).</summary>
internal static class RepairDoubleEncoding
{
    private const int LongestSequence = 4;

    /// <summary>The text as it was meant, still mapped to the bytes received; the same text when it was encoded once.</summary>
    public static DecodedText In(DecodedText decoded)
    {
        // Every doubled sign begins with one of these.
        if (!decoded.Text.AsSpan().ContainsAnyInRange('\u00C2', '\u00F4'))
            return decoded;
        var repaired = new StringBuilder(decoded.Text.Length);
        var starts = new List<int>(decoded.Text.Length + 1);
        int undone = 0, left = 0;
        (int Byte, string Was, string Is)? first = null;
        for (var at = 0; at < decoded.Text.Length;)
        {
            var used = Undo(decoded.Text.AsSpan(at), out var rune);
            var sign = used > 0 ? rune.ToString() : decoded.Text[at].ToString();
            if (used > 0)
            {
                undone += used;
                // A no-break space shows nothing, so it makes a poor example.
                first = first is null || string.IsNullOrWhiteSpace(first.Value.Is) ? (decoded.ByteStarts[at], decoded.Text.Substring(at, used), sign) : first;
            }
            else if (decoded.Text[at] > '\u007F')
                left++;
            repaired.Append(sign);
            for (var k = 0; k < sign.Length; k++)
                starts.Add(decoded.ByteStarts[at]);
            at += Math.Max(used, 1);
        }
        starts.Add(decoded.ByteStarts[^1]);
        // A text encoded once may hold a pair that looks doubled by chance (a capital É before »), but never nine signs in ten.
        return first is { } example && undone >= 4 && undone >= 9 * left
            ? new DecodedText(repaired.ToString(), [.. starts], decoded.Troubles.Add((DiagnosticCodes.EncodingDoubled, example.Byte, [example.Was, example.Is])))
            : decoded;
    }

    private static int Undo(ReadOnlySpan<char> text, out Rune rune)
    {
        Span<byte> bytes = stackalloc byte[LongestSequence];
        var count = 0;
        while (count < Math.Min(text.Length, LongestSequence) && text[count] > '\u007F' && Windows1252.ByteOf(text[count]) is >= 0 and var value)
            bytes[count++] = (byte)value;
        return Rune.DecodeFromUtf8(bytes[..count], out rune, out var used) is OperationStatus.Done && used > 1 ? used : 0;
    }
}
