using System.Globalization;
using System.Text;

namespace Attest.Network.Evidence.Warc;

/// <summary>
/// Writes what went over the line as WARC 1.1 (ISO 28500:2017), uncompressed: the file has one hash whichever library packs it, and an error in it has a byte.
/// It names the software and no person, and no machine but the one that answered.
/// </summary>
public static class WriteWarc
{
    /// <summary>The file: what wrote it, then each request with its response in the order in which they were asked.</summary>
    /// <param name="software">The name of the software and nothing else.</param>
    /// <param name="exchanges">At least one.</param>
    /// <param name="at">When it is written.</param>
    public static byte[] Of(string software, IReadOnlyList<WarcExchange> exchanges, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(software);
        ArgumentNullException.ThrowIfNull(exchanges);
        ArgumentOutOfRangeException.ThrowIfZero(exchanges.Count, nameof(exchanges));
        using MemoryStream file = new();
        var information = NewId();
        Write(file, Encoding.UTF8.GetBytes($"software: {software}\r\nformat: WARC File Format 1.1\r\n"),
            ("WARC-Type", "warcinfo"), ("WARC-Record-ID", information), ("WARC-Date", Written(at)), ("Content-Type", "application/warc-fields"));
        foreach (var exchange in exchanges)
            Write(file, exchange, information);
        return file.ToArray();
    }

    private static void Write(MemoryStream file, WarcExchange exchange, string information)
    {
        var (request, response) = (NewId(), NewId());
        // A fragment never goes over the line.
        var address = exchange.Address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        Write(file, exchange.Request.Span,
            ("WARC-Type", "request"), ("WARC-Record-ID", request), ("WARC-Date", Written(exchange.At)), ("WARC-Target-URI", address),
            ("WARC-Concurrent-To", response), ("WARC-Warcinfo-ID", information), ("Content-Type", "application/http;msgtype=request"));
        var sent = exchange.Response.Span;
        Write(file, sent,
            ("WARC-Type", "response"), ("WARC-Record-ID", response), ("WARC-Date", Written(exchange.At)), ("WARC-Target-URI", address),
            ("WARC-Concurrent-To", request), ("WARC-Warcinfo-ID", information), ("WARC-IP-Address", exchange.Server?.ToString()),
            ("WARC-Payload-Digest", HttpMessage.IsTransferCoded(sent) ? null : WarcDigest.Of(sent[HttpMessage.HeadLength(sent)..])),
            ("Content-Type", "application/http;msgtype=response"));
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> block, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        StringBuilder head = new("WARC/1.1\r\n");
        foreach (var (name, value) in fields)
            Append(head, name, value);
        Append(head, "WARC-Block-Digest", WarcDigest.Of(block));
        Append(head, "Content-Length", block.Length.ToString(CultureInfo.InvariantCulture));
        file.Write(Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()));
        file.Write(block);
        file.Write("\r\n\r\n"u8);
    }

    private static void Append(StringBuilder head, string name, string? value)
    {
        if (value is null)
            return;
        if (value.Any(char.IsControl))
            throw new ArgumentException($"The field {name} cannot hold “{value}”.", nameof(value));
        head.Append(name).Append(": ").Append(value).Append("\r\n");
    }

    private static string NewId() => $"<urn:uuid:{Guid.NewGuid()}>";

    private static string Written(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
