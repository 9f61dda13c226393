using System.IO.Compression;
using System.Text;

namespace Attest.Tests.Sources;

/// <summary>Writes web archives, record by record.</summary>
internal static class WriteWarc
{
    public static byte[] Record(string type, string address, string content, string headers = "") => Record(type, address, Encoding.UTF8.GetBytes(content), headers);

    public static byte[] Record(string type, string address, byte[] content, string headers = "") =>
        [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2016-11-22T10:15:00Z\r\n{headers}Content-Length: {content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];

    public static byte[] Http(string status, string headers, string body) => Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{headers}\r\n\r\n{body}");

    public static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
