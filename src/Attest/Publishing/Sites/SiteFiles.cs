using System.Collections.Concurrent;

namespace Attest.Publishing.Sites;

/// <summary>Writes the files of a site into a folder; safe for any number of threads.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SiteFiles(string folder)
{
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    private int _written;
    private int _pages;

    /// <summary>How many files were written, and how many of these are pages.</summary>
    public (int Files, int Pages) Written => (_written, _pages);

    /// <summary>Writes a file.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = PathOf(path);
        // Known only once it is there: another thread may write into it at once.
        if (Path.GetDirectoryName(file) is { } parent && !_folders.ContainsKey(parent))
        {
            Directory.CreateDirectory(parent);
            _folders.TryAdd(parent, 0);
        }
        File.WriteAllBytes(file, bytes);
        Interlocked.Increment(ref _written);
        if (path.EndsWith(".html", StringComparison.Ordinal))
            Interlocked.Increment(ref _pages);
    }

    /// <summary>Writes a file where it is not there yet, or is other.</summary>
    public void WriteChanged(string path, ReadOnlySpan<byte> bytes)
    {
        if (Read(path) is not { } there || !there.AsSpan().SequenceEqual(bytes))
            Write(path, bytes);
    }

    /// <summary>What a file holds, or null where there is none.</summary>
    public byte[]? Read(string path) => PathOf(path) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    /// <summary>Whether a file is there.</summary>
    public bool Has(string path) => File.Exists(PathOf(path));

    /// <summary>Deletes a file of the site before, and the folder it leaves empty.</summary>
    public void Delete(string path)
    {
        var file = PathOf(path);
        File.Delete(file);
        for (var parent = Path.GetDirectoryName(file)!; parent.Length > folder.Length && Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
        {
            Directory.Delete(parent);
            _folders.TryRemove(parent, out _);
        }
    }

    /// <summary>Deletes the numbered scripts of the site before, from a number on.</summary>
    public void DeleteFrom(string start, int number)
    {
        for (; Has($"{start}{number}.js"); number++)
            Delete($"{start}{number}.js");
    }

    private string PathOf(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
