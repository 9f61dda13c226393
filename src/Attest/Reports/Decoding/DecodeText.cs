using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Reports.Decoding;

/// <summary>
/// Turns the bytes of a text or HTML file into text: by byte-order mark, by declaration, as UTF-8, otherwise as windows-1252. Nothing is dropped;
/// a byte-order mark stays as U+FEFF, so that the text maps to every byte.
/// </summary>
internal static partial class DecodeText
{
    // A page of the archive declares its encoding, if at all, in its first lines.
    private const int DeclarationWindow = 2048;

    /// <summary>The text, or null when the bytes are no text.</summary>
    public static DecodedText? From(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return FromUtf16(bytes, bigEndian: bytes[0] == 0xFE);
        if (IsBinary(bytes))
            return null;
        var declared = DeclaredEncoding(bytes);
        if (declared is { CodePage: not 65001 } && !declared.IsSingleByte)
            return Stepwise(bytes, declared, []);
        if (declared is { CodePage: not (65001 or 1252 or 28591 or 20127) } && !IsUtf8WithSigns(bytes))
            return SingleByte(bytes, declared, []);
        return DecodeUtf8.From(bytes) is { } utf8 ? RepairDoubleEncoding.In(utf8) : Windows(bytes, declared);
    }

    private static DecodedText Windows(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var first = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        ImmutableArray<(DiagnosticCode, int, object[])> troubles = declared?.CodePage switch
        {
            null => [(DiagnosticCodes.EncodingAssumed, first, ["windows-1252"])],
            65001 => [(DiagnosticCodes.EncodingContradicted, first, ["utf-8", "windows-1252"])],
            _ => [],
        };
        var signs = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            signs[i] = Windows1252.SignOf(bytes[i]);
        return new DecodedText(new string(signs), [.. Enumerable.Range(0, bytes.Length + 1)], troubles);
    }

    private static DecodedText SingleByte(ReadOnlySpan<byte> bytes, Encoding encoding, ImmutableArray<(DiagnosticCode, int, object[])> troubles) =>
        new(encoding.GetString(bytes), [.. Enumerable.Range(0, bytes.Length + 1)], troubles);

    private static DecodedText? FromUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var decoded = Stepwise(bytes, bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode, []);
        var odd = decoded.Text.Count(c => c is '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c)));
        return odd * 50 > decoded.Text.Length ? null : decoded;
    }

    // Feeds one byte at a time, which tells where each sign began; used for the rare encodings of more than one byte a sign.
    private static DecodedText Stepwise(ReadOnlySpan<byte> bytes, Encoding encoding, ImmutableArray<(DiagnosticCode, int, object[])> troubles)
    {
        var decoder = encoding.GetDecoder();
        var text = new StringBuilder(bytes.Length);
        var starts = new List<int>(bytes.Length);
        var pending = 0;
        Span<char> signs = stackalloc char[8];
        for (var i = 0; i < bytes.Length; i++)
        {
            var made = decoder.GetChars(bytes.Slice(i, 1), signs, flush: i == bytes.Length - 1);
            for (var k = 0; k < made; k++)
                starts.Add(pending);
            text.Append(signs[..made]);
            if (made > 0)
                pending = i + 1;
        }
        starts.Add(bytes.Length);
        return new DecodedText(text.ToString(), [.. starts], troubles);
    }

    // Text holds no NUL and hardly any control signs; a file of random bytes holds one in ten.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
            if (value is 0)
                return true;
            else if (value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A or 0x1B))
                controls++;
        return controls * 50 > bytes.Length;
    }

    private static bool IsUtf8WithSigns(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0;

    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, DeclarationWindow)];
        if (!bytes.Contains((byte)'<'))
            return null;
        var head = Encoding.Latin1.GetString(bytes);
        if (Declaration().Match(head) is not { Success: true } match)
            return null;
        try
        {
            var name = match.Groups["name"].Value;
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
