using System.IO.Compression;
using Attest.Sources;

namespace Attest.App.Sources;

/// <summary>
/// Finds the files behind the paths of a command line: files as they are, folders with all that is in them, zip archives. What cannot be read
/// is an answer like any other, so that one bad file never costs the others.
/// </summary>
internal sealed class CollectFiles
{
    /// <summary>Longer than any page, and little enough to hold in memory many times over.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    // What stands beside pages without being one. A file named on the command line is read whatever it is called.
    private static readonly HashSet<string> NoPages = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".db", ".json", ".md", ".py", ".sh", ".yaml", ".yml" };

    private readonly List<Func<ReceivedFile>> _found = [];

    /// <summary>Looks behind the paths; nothing is opened but archives' tables of contents.</summary>
    public CollectFiles(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            Find(path);
    }

    /// <summary>How many files there are.</summary>
    public int Count => _found.Count;

    /// <summary>How many files of folders were passed over because they stand beside pages without being one.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Opens the files one after the other, in the order of the paths and of their names.</summary>
    public IEnumerable<ReceivedFile> Read() => _found.Select(open => open());

    private void Find(string path)
    {
        if (Directory.Exists(path))
            FindIn(path);
        else if (!File.Exists(path))
            Add(path, FileRefusal.Missing);
        else if (IsArchive(path))
            FindInArchive(path);
        else
            _found.Add(() => ReadFile(path, DemonstrationNotice.In(Path.GetDirectoryName(Path.GetFullPath(path))!)));
    }

    private void FindIn(string folder)
    {
        var before = _found.Count;
        Walk(folder, DemonstrationNotice.In(folder));
        if (_found.Count == before)
            Add(folder, FileRefusal.NoPages);
    }

    private void Walk(string folder, string? notice)
    {
        string[] files, folders;
        try
        {
            files = Directory.GetFiles(folder);
            folders = Directory.GetDirectories(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Add(folder, FileRefusal.Of(error));
            return;
        }
        foreach (var file in files.Where(file => !IsHidden(file)).Order(StringComparer.Ordinal))
            if (NoPages.Contains(Path.GetExtension(file)))
                PassedOver += Path.GetFileName(file) == DemonstrationNotice.FileName ? 0 : 1;
            else if (IsArchive(file))
                FindInArchive(file);
            else
                _found.Add(() => ReadFile(file, notice));
        // A link to a folder may lead back to where it stands.
        foreach (var inner in folders.Where(inner => !IsHidden(inner) && new DirectoryInfo(inner).LinkTarget is null).Order(StringComparer.Ordinal))
            Walk(inner, DemonstrationNotice.In(inner) ?? notice);
    }

    private void FindInArchive(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var pages = archive.Entries.Where(entry => entry.Name.Length > 0 && !IsHidden(entry.Name)).ToLookup(entry => !NoPages.Contains(Path.GetExtension(entry.Name)));
            PassedOver += pages[false].Count();
            foreach (var name in pages[true].Select(entry => entry.FullName).Order(StringComparer.Ordinal))
                _found.Add(() => ReadEntry(path, name));
            if (!pages[true].Any())
                Add(path, FileRefusal.NoPages);
        }
        catch (InvalidDataException)
        {
            Add(path, FileRefusal.ArchiveDamaged);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Add(path, FileRefusal.Of(error));
        }
    }

    private void Add(string name, FileRefusal refusal) => _found.Add(() => ReceivedFile.Refused(name, refusal));

    private static ReceivedFile ReadFile(string path, string? notice) => Receive(path, () =>
    {
        using var content = File.OpenRead(path);
        return ReadBytes(content) is { } bytes ? new Source(Path.GetFileName(path), bytes, notice) : null;
    });

    private static ReceivedFile ReadEntry(string path, string name) => Receive($"{path}!{name}", () =>
    {
        using var archive = ZipFile.OpenRead(path);
        using var content = archive.GetEntry(name)!.Open();
        return ReadBytes(content) is { } bytes ? new Source(Path.GetFileName(name), bytes) : null;
    });

    private static ReceivedFile Receive(string name, Func<Source?> read)
    {
        try
        {
            return read() is { } source ? new ReceivedFile(name, source, null) : ReceivedFile.Refused(name, FileRefusal.TooLarge);
        }
        catch (FileNotFoundException)
        {
            return ReceivedFile.Refused(name, FileRefusal.Missing);
        }
        catch (InvalidDataException)
        {
            return ReceivedFile.Refused(name, FileRefusal.ArchiveDamaged);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ReceivedFile.Refused(name, FileRefusal.Of(error));
        }
    }

    // A length that a file system or an archive states need not be so (a device, a zip bomb): no more is read than a page can be long.
    private static byte[]? ReadBytes(Stream content)
    {
        using MemoryStream bytes = new();
        var buffer = new byte[81_920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
                return null;
        }
        return bytes.ToArray();
    }

    private static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');
}
