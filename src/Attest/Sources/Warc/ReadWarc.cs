using System.IO.Compression;
using System.Text;

namespace Attest.Sources.Warc;

/// <summary>
/// Reads a web archive (WARC, ISO 28500), packed or not, record by record, so that an archive of any size takes the memory of one page. Pages are answers
/// with status 200 and resources of a type that a report comes in; whatever else was fetched is passed over and counted.
/// </summary>
public sealed class ReadWarc : IDisposable
{
    private const int LongestHead = 64 * 1024;
    private const int LongestContent = 64 * 1024 * 1024;

    private static readonly string[] PageTypes =
    [
        "", "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf", "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/octet-stream",
    ];

    private readonly BufferedStream _stream;

    /// <summary>Reads from a stream, which it closes in the end.</summary>
    public ReadWarc(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffered = new BufferedStream(stream, 65_536);
        Span<byte> magic = stackalloc byte[2];
        var read = buffered.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        buffered.Position -= read;
        _stream = magic is [0x1F, 0x8B] ? new BufferedStream(new GZipStream(buffered, CompressionMode.Decompress), 65_536) : buffered;
    }

    /// <summary>How many records so far were no pages: answers other than 200, pictures, style sheets, redirects.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Whether reading ended because the archive is damaged or cut off.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Whether a stream begins as a web archive does; it must be able to go back to its beginning.</summary>
    public static bool IsWarc(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> head = stackalloc byte[5];
        try
        {
            var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            stream.Position = 0;
            if (read == head.Length && head is [0x1F, 0x8B, ..])
            {
                using var unpacked = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
                read = unpacked.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            }
            return read == head.Length && head.SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>The next page; null at the end, or where the archive is damaged.</summary>
    public WarcPage? Next()
    {
        try
        {
            while (NextRecord() is { } record)
                if (PageOf(record) is { } page)
                    return page;
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            IsDamaged = true;
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private WarcPage? PageOf(WarcRecord record)
    {
        var type = record["WARC-Type"].ToUpperInvariant();
        if (type is not ("RESPONSE" or "RESOURCE"))
            return null;
        var address = record["WARC-Target-URI"].Trim('<', '>');
        var date = record["WARC-Date"] is { Length: > 0 } said ? said : null;
        if (type == "RESOURCE")
            return address.Length > 0 && IsPage(record["Content-Type"]) ? new WarcPage(address, date, record.Content) : PassOver();
        return address.Length > 0 && HttpAnswer.Read(record.Content) is { Status: 200 } answer && IsPage(answer.Type) ? new WarcPage(address, date, answer.Body) : PassOver();
    }

    private WarcPage? PassOver()
    {
        PassedOver++;
        return null;
    }

    private static bool IsPage(string type) => PageTypes.Contains(type.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase);

    private WarcRecord? NextRecord()
    {
        if (ReadLine() is not { } version)
            return null;
        if (!version.StartsWith("WARC/", StringComparison.Ordinal))
            throw new InvalidDataException("A record does not begin as one.");
        var lines = new List<string>();
        for (var line = ReadRawLine(); ; line = ReadRawLine())
            if (line is null || lines.Count > LongestHead / 16)
                throw new InvalidDataException("A record has no end of its head.");
            else if (line.Length == 0)
                break;
            else
                lines.Add(line);
        var headers = HeaderBlock.Parse(lines);
        if (HeaderBlock.Length(headers.GetValueOrDefault("Content-Length", "")) is not { } length)
            throw new InvalidDataException("A record does not state its length.");
        return new WarcRecord(headers, ReadContent(length));
    }

    // The next line that is not empty: records are parted by empty lines.
    private string? ReadLine()
    {
        var line = ReadRawLine();
        while (line is { Length: 0 })
            line = ReadRawLine();
        return line;
    }

    private string? ReadRawLine()
    {
        var line = new StringBuilder();
        for (var value = _stream.ReadByte(); value != '\n'; value = _stream.ReadByte())
            if (value < 0)
                return line.Length == 0 ? null : line.ToString().TrimEnd('\r');
            else if (line.Length == LongestHead)
                throw new InvalidDataException("A head is too long.");
            else
                line.Append((char)value);
        return line.ToString().TrimEnd('\r');
    }

    // What no page can be as long as is skipped; a record cut off is read as far as it goes, and told.
    private byte[] ReadContent(long length)
    {
        var kept = new byte[length > LongestContent ? 0 : Math.Min(length, 1024 * 1024)];
        var at = 0;
        var buffer = new byte[81_920];
        for (var left = length; left > 0;)
        {
            var read = _stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
                throw new InvalidDataException("A record is cut off.");
            left -= read;
            if (length > LongestContent)
                continue;
            if (at + read > kept.Length)
                Array.Resize(ref kept, (int)Math.Min(length, Math.Max(kept.Length * 2L, at + read)));
            buffer.AsSpan(0, read).CopyTo(kept.AsSpan(at));
            at += read;
        }
        return kept;
    }
}
