using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>The body of a page, held compressed. The entity tag is weak because it stands for the page in every encoding.</summary>
internal sealed class PageBody
{
    private readonly byte[] brotli;
    private readonly byte[] gzip;

    private PageBody(string contentType, byte[] bytes, IListPage? list = null)
    {
        (Earlier, Later) = (list?.Earlier, list?.Later);
        ContentType = contentType;
        Length = bytes.Length;
        EntityTag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"";
        // Fast levels: a page is made while somebody waits. Against the slowest level they cost about a fifth more bytes.
        brotli = Compress(bytes, stream => new BrotliStream(stream, new BrotliCompressionOptions { Quality = 4 }, leaveOpen: true));
        gzip = Compress(bytes, stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true));
    }

    /// <summary>The media type, with its character set.</summary>
    public string ContentType { get; }

    /// <summary>What the style sheet within it hashes to, for the security policy; null for a page, which has none.</summary>
    public string? StyleHash { get; private init; }

    /// <summary>How many bytes the page has, uncompressed.</summary>
    public int Length { get; }

    /// <summary>The entity tag, quotation marks included.</summary>
    public string EntityTag { get; }

    /// <summary>The page of the part of a list before this one, or null.</summary>
    public string? Earlier { get; }

    /// <summary>The page of the part of a list after this one, or null.</summary>
    public string? Later { get; }

    /// <summary>How many bytes holding it takes.</summary>
    public int HeldBytes => brotli.Length + gzip.Length;

    /// <summary>A page of text.</summary>
    public static PageBody Of(string contentType, string text) => new(contentType, Encoding.UTF8.GetBytes(text));

    /// <summary>A picture with a style sheet of its own, which hashes to what is said.</summary>
    public static PageBody Of(string contentType, string text, string styleHash) => new(contentType, Encoding.UTF8.GetBytes(text)) { StyleHash = styleHash };

    /// <summary>A page of bytes.</summary>
    public static PageBody Of(string contentType, byte[] bytes, IListPage? list = null) => new(contentType, bytes, list);

    /// <summary>The bytes in the best encoding that the request accepts, and the name of that encoding; null for none.</summary>
    public (string? Encoding, byte[] Bytes) Encoded(string acceptEncoding) =>
        Accepts(acceptEncoding, "br") ? ("br", brotli) : Accepts(acceptEncoding, "gzip") ? ("gzip", gzip) : (null, Plain());

    private byte[] Plain()
    {
        using var stream = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress);
        byte[] bytes = new byte[Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // RFC 9110, 12.5.3: "br;q=0" refuses.
    private static bool Accepts(string header, string encoding) =>
        header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Split(';', StringSplitOptions.TrimEntries))
            .Any(item => item[0].Equals(encoding, StringComparison.OrdinalIgnoreCase) && !item.Skip(1).Any(IsZeroWeight));

    private static bool IsZeroWeight(string parameter) =>
        parameter.Replace(" ", "", StringComparison.Ordinal) is ['q' or 'Q', '=', '0', .. var rest] && rest.All(c => c is '.' or '0');

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> open)
    {
        using var target = new MemoryStream();
        using (var stream = open(target))
            stream.Write(bytes);
        return target.ToArray();
    }
}
