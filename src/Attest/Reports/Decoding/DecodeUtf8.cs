using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Attest.Reports.Decoding;

/// <summary>Decodes UTF-8 and tells where each sign began. A cut-off last sign and rare damaged ones become U+FFFD; a text that is mostly not UTF-8 is refused.</summary>
internal static class DecodeUtf8
{
    /// <summary>The text, or null when the bytes are not UTF-8.</summary>
    public static DecodedText? From(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var starts = new List<int>(bytes.Length + 1);
        var troubles = ImmutableArray.CreateBuilder<(DiagnosticCode, int, object[])>();
        int sound = 0, damaged = 0, firstDamaged = 0;
        Span<char> units = stackalloc char[2];
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used);
            var made = rune.EncodeToUtf16(units);
            text.Append(units[..made]);
            for (var k = 0; k < made; k++)
                starts.Add(at);
            if (status is OperationStatus.NeedMoreData)
                troubles.Add((DiagnosticCodes.EncodingTruncated, at, []));
            else if (status is not OperationStatus.Done)
                firstDamaged = damaged++ == 0 ? at : firstDamaged;
            else if (used > 1)
                sound++;
            at += used;
        }
        starts.Add(bytes.Length);
        if (damaged > 0)
            troubles.Add((DiagnosticCodes.EncodingBroken, firstDamaged, [damaged]));
        // A page in windows-1252 has hardly a sequence that UTF-8 would accept; a damaged UTF-8 page has many for each that it would not.
        var isUtf8 = damaged > 0 ? sound >= 10 * damaged : sound > 0 || troubles.Count == 0;
        return isUtf8 ? new DecodedText(text.ToString(), [.. starts], troubles.DrainToImmutable()) : null;
    }
}
