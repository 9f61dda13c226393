using System.Globalization;
using System.Text;

namespace Attest.Editions;

/// <summary>Takes the files of an edition one by one: lists each, and writes it where there is a folder to write to.</summary>
/// <param name="folder">The folder, or null to list only.</param>
internal sealed class EditionFiles(string? folder)
{
    private readonly Dictionary<string, long> _sizes = new(StringComparer.Ordinal);

    public Manifest Manifest { get; } = new();

    /// <summary>Takes a file; one that was taken before is the same and taken once.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        if (!_sizes.TryAdd(path, bytes.Length))
            return;
        Manifest.Add(path, Manifest.HashOf(bytes));
        Write(path, bytes);
    }

    /// <summary>Takes the list of sizes, then writes the manifest: nothing comes after it.</summary>
    public void Close()
    {
        StringBuilder sizes = new("path,bytes\n");
        foreach (var (path, size) in _sizes.OrderBy(file => file.Key, StringComparer.Ordinal))
            sizes.Append(CultureInfo.InvariantCulture, $"{path},{size}\n");
        Add(EditionPaths.Sizes, Encoding.UTF8.GetBytes(sizes.ToString()));
        Write(EditionPaths.Manifest, Manifest.Write());
    }

    /// <summary>Writes a file that the manifest does not list.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (folder is null)
            return;
        var file = Path.Combine([folder, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
