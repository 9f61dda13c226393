using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Publishing.Packs;

/// <summary>A bag (BagIt 1.0, RFC 8493): a folder whose payload lies in <c>data</c>, with the SHA-256 of every file, so that whoever receives it knows that it is whole.</summary>
/// <param name="folder">The folder; it must not be there yet.</param>
internal sealed class BagFolder(string folder)
{
    private readonly SortedDictionary<string, string> _payload = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>Adds a file to the payload.</summary>
    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        Write("data/" + name, bytes);
        Took("data/" + name, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
    }

    /// <summary>Adds a text in UTF-8 to the payload.</summary>
    public void Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file that <paramref name="write"/> writes to a path.</summary>
    public void Add(string name, Action<string> write)
    {
        string path = PathOf("data/" + name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        write(path);
        using var file = File.OpenRead(path);
        Took("data/" + name, Convert.ToHexStringLower(SHA256.HashData(file)), file.Length);
    }

    /// <summary>Writes what a bag says of itself; nothing is added after.</summary>
    public void Close(IEnumerable<(string Label, string Value)> info)
    {
        string[] tags = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"];
        WriteText(tags[1], "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        WriteText(tags[0], string.Concat(info.Append(("Payload-Oxum", string.Create(CultureInfo.InvariantCulture, $"{_bytes}.{_payload.Count}"))).Select(line => $"{line.Item1}: {line.Item2}\n")));
        WriteText(tags[2], Lines(_payload.Select(file => (file.Value, file.Key))));
        WriteText("tagmanifest-sha256.txt", Lines(tags.Select(name => (Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(name)))), name))));
    }

    private static string Lines(IEnumerable<(string Hash, string Name)> files) => string.Concat(files.Select(file => $"{file.Hash}  {file.Name}\n"));

    private void WriteText(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private void Write(string name, ReadOnlySpan<byte> bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private void Took(string name, string hash, long bytes)
    {
        _payload.Add(name, hash);
        _bytes += bytes;
    }

    private string PathOf(string name) => Path.Combine([folder, .. name.Split('/')]);
}
