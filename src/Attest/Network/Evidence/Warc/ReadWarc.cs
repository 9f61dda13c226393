using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attest.Network.Evidence.Warc;

/// <summary>Reads WARC 1.0 and 1.1, uncompressed, and holds each record against its digests.</summary>
public static class ReadWarc
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Required = ["WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length"];

    /// <summary>The records in their order; throws <see cref="WarcFormatException"/> where one is cut short, is no record, or is not what its digests (SHA-256 in hexadecimal; others are not looked at) say.</summary>
    public static ImmutableArray<WarcRecord> From(ReadOnlyMemory<byte> file)
    {
        if (file.Span.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]))
            throw new WarcFormatException(0, "it is compressed; unpack it with gunzip first.");
        if (file.IsEmpty)
            throw new WarcFormatException(0, "it is empty.");
        var records = ImmutableArray.CreateBuilder<WarcRecord>();
        for (var at = 0; at < file.Length;)
            records.Add(ReadRecord(file, ref at));
        return records.DrainToImmutable();
    }

    private static WarcRecord ReadRecord(ReadOnlyMemory<byte> file, ref int at)
    {
        var start = at;
        if (ReadLine(file.Span, start, ref at) is not ("WARC/1.1" or "WARC/1.0"))
            throw new WarcFormatException(start, "no record of WARC 1.1 begins there.");
        var headers = ReadHeaders(file.Span, start, ref at);
        WarcRecord record = new(start, headers, default);
        if (Array.Find(Required, name => record[name] is null) is { } missing)
            throw new WarcFormatException(start, $"the record has no {missing}.");
        if (!int.TryParse(record["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            throw new WarcFormatException(start, "the length of the record is no number.");
        if (length > file.Length - at - 4)
            throw new WarcFormatException(start, "the record is cut short.");
        record = record with { Block = file.Slice(at, length) };
        at += length;
        if (!file.Span.Slice(at, 4).SequenceEqual("\r\n\r\n"u8))
            throw new WarcFormatException(start, "the record does not end where its length says.");
        at += 4;
        Verify(record);
        return record;
    }

    private static ImmutableArray<KeyValuePair<string, string>> ReadHeaders(ReadOnlySpan<byte> file, int start, ref int at)
    {
        var headers = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        while (ReadLine(file, start, ref at) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || char.IsWhiteSpace(line[0]))
                throw new WarcFormatException(start, $"“{line}” is no field.");
            headers.Add(new(line[..colon], line[(colon + 1)..].Trim()));
        }
        return headers.DrainToImmutable();
    }

    private static string ReadLine(ReadOnlySpan<byte> file, int start, ref int at)
    {
        var length = file[at..].IndexOf("\r\n"u8);
        if (length < 0)
            throw new WarcFormatException(start, "the record is cut short.");
        var line = file.Slice(at, length);
        at += length + 2;
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new WarcFormatException(start, "a field is not UTF-8.");
        }
    }

    private static void Verify(WarcRecord record)
    {
        if (WarcDigest.Contradicts(record["WARC-Block-Digest"], record.Block.Span))
            throw new WarcFormatException(record.Offset, "the record is not what its block digest says; somebody changed it.");
        if (record.IsMessage && !HttpMessage.IsTransferCoded(record.Block.Span) && WarcDigest.Contradicts(record["WARC-Payload-Digest"], record.Payload.Span))
            throw new WarcFormatException(record.Offset, "what the record carries is not what its payload digest says; somebody changed it.");
    }
}
