using System.IO.Compression;
using Attest.Sources.Warc;

namespace Attest.App.Sources;

/// <summary>Tells archives from pages by their content; only a broken zip file is told by its name, so that it can be said what it was meant to be.</summary>
internal static class TellPacking
{
    /// <summary>In what a file packs others; a file that cannot be opened is told when it is read.</summary>
    public static Packing Of(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (!file.CanSeek)
                return Packing.None;
            Span<byte> magic = stackalloc byte[4];
            var read = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
            file.Position = 0;
            if (magic[..read] is [(byte)'P', (byte)'K', 3, 4])
                return IsPage(file, path) ? Packing.None : Packing.Zip;
            if (magic[..read] is [0x1F, 0x8B, ..] or [(byte)'W', (byte)'A', (byte)'R', (byte)'C'])
                return ReadWarc.IsWarc(file) ? Packing.Warc : magic[0] == 0x1F ? Packing.Gzip : Packing.None;
            return HasEnding(path) ? Packing.Zip : Packing.None;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Packing.None;
        }
    }

    // Documents of Office programs and e-books are packed as well, but are one thing.
    private static bool IsPage(Stream file, string path)
    {
        try
        {
            using var packed = new ZipArchive(file, ZipArchiveMode.Read);
            return packed.GetEntry("[Content_Types].xml") is not null || packed.GetEntry("mimetype") is not null;
        }
        catch (InvalidDataException)
        {
            return !HasEnding(path);
        }
    }

    private static bool HasEnding(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);
}
