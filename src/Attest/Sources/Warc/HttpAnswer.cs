using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Attest.Sources.Warc;

/// <summary>An HTTP answer as a web archive keeps it: status, type, and the body as a browser would have it.</summary>
internal static class HttpAnswer
{
    private const int LongestBody = 64 * 1024 * 1024;

    /// <summary>Status, type and body; null for what is no such answer, or cannot be unpacked.</summary>
    public static (int Status, string Type, ReadOnlyMemory<byte> Body)? Read(ReadOnlyMemory<byte> message)
    {
        if (HeaderBlock.Cut(message.Span) is not var (lines, length) || lines is not [var first, ..] || !first.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase))
            return null;
        var status = first.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var code, ..] && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var headers = HeaderBlock.Parse(lines.Skip(1));
        var body = message[length..];
        if (headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
            body = Dechunk(body);
        return Unpack(body, headers.GetValueOrDefault("Content-Encoding", "").Trim()) is { } unpacked ? (status, headers.GetValueOrDefault("Content-Type", ""), unpacked) : null;
    }

    // Some crawlers unpack the body and leave the header: bytes that are no chunks are taken as they are.
    private static ReadOnlyMemory<byte> Dechunk(ReadOnlyMemory<byte> body)
    {
        using var joined = new MemoryStream(body.Length);
        for (var rest = body; rest.Length > 0;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var size = end < 0 ? "" : Encoding.ASCII.GetString(rest.Span[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return joined.Length > 0 ? joined.ToArray() : body;
            rest = rest[(end + 1)..];
            length = Math.Min(length, rest.Length);
            if (length == 0)
                break;
            joined.Write(rest.Span[..length]);
            rest = rest[length..];
            while (rest.Length > 0 && rest.Span[0] is (byte)'\r' or (byte)'\n')
                rest = rest[1..];
        }
        return joined.ToArray();
    }

    private static ReadOnlyMemory<byte>? Unpack(ReadOnlyMemory<byte> body, string encoding)
    {
        using var packed = new MemoryStream(body.ToArray(), writable: false);
        using Stream? stream = encoding.ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" when body.Span is [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            "DEFLATE" when body.Span is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
            "BR" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (stream is null)
            return body;
        try
        {
            using var unpacked = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > LongestBody)
                    return null;
            }
            return unpacked.ToArray();
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
