using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Attest.Reports.Decoding;

/// <summary>Decodes UTF-8 and tells where each sign began. A cut-off last sign and rare damaged ones become U+FFFD; a text that is mostly not UTF-8 is refused.</summary>
internal static class DecodeUtf8
{
    /// <summary>The text, or null when the bytes are not UTF-8.</summary>
    public static DecodedText? From(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return DecodedText.OfSoundUtf8(bytes);
        // No sign takes more UTF-16 units than bytes.
        var text = new char[bytes.Length];
        var starts = new int[bytes.Length + 1];
        var troubles = ImmutableArray.CreateBuilder<(DiagnosticCode, int, object[])>();
        int length = 0, sound = 0, damaged = 0, firstDamaged = 0;
        for (var at = 0; at < bytes.Length;)
        {
            starts[length] = at;
            if (bytes[at] < 0x80)
            {
                text[length++] = (char)bytes[at++];
                continue;
            }
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used);
            var made = rune.EncodeToUtf16(text.AsSpan(length));
            starts.AsSpan(length, made).Fill(at);
            length += made;
            if (status is OperationStatus.NeedMoreData)
            {
                troubles.Add((DiagnosticCodes.EncodingTruncated, at, []));
                // One byte may be a letter of windows-1252; a sequence that goes on as UTF-8 does is none.
                sound += used > 1 ? 1 : 0;
            }
            else if (status is not OperationStatus.Done)
                firstDamaged = damaged++ == 0 ? at : firstDamaged;
            else
                sound++;
            at += used;
        }
        starts[length] = bytes.Length;
        if (damaged > 0)
            troubles.Add((DiagnosticCodes.EncodingBroken, firstDamaged, [damaged]));
        // A page in windows-1252 has hardly a sequence that UTF-8 would accept; a damaged UTF-8 page has many for each that it would not.
        var isUtf8 = damaged > 0 ? sound >= 10 * damaged : sound > 0 || troubles.Count == 0;
        return isUtf8 ? new DecodedText(new string(text, 0, length), starts[..(length + 1)], troubles.DrainToImmutable()) : null;
    }
}
