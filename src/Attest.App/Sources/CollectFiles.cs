using System.IO.Compression;
using Attest.Sources;
using Attest.Sources.Warc;

namespace Attest.App.Sources;

/// <summary>
/// Finds the files behind the paths of a command line: files as they are, folders with all that is in them, zip archives, web archives. Archives are told by
/// their content. What cannot be read is an answer like any other, so that one bad file never costs the others.
/// </summary>
internal sealed class CollectFiles
{
    /// <summary>Longer than any page, and little enough to hold in memory many times over.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    // What stands beside pages without being one. A file named on the command line is read whatever it is called.
    private static readonly HashSet<string> NoPages = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".db", ".json", ".py", ".sh", ".yaml", ".yml" };

    // So much of a Markdown file tells whether it is a manuscript.
    private const int ManuscriptHead = 65_536;

    private readonly List<(int Count, Func<IEnumerable<ReceivedFile>> Open)> _found = [];

    /// <summary>Looks behind the paths; nothing is opened but archives' tables of contents.</summary>
    public CollectFiles(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            Find(path);
    }

    /// <summary>How many files there are.</summary>
    public int Count => _found.Sum(found => found.Count);

    /// <summary>How many files of folders, and answers of web archives, were passed over because they are no pages.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Opens the files one after the other, in the order of the paths and of their names.</summary>
    public IEnumerable<ReceivedFile> Read() => _found.SelectMany(found => found.Open());

    private void Find(string path)
    {
        if (Directory.Exists(path))
            FindIn(path);
        else if (!File.Exists(path))
            Add(path, FileRefusal.Missing);
        else if (!FindPacked(path))
            Add(() => ReadFile(path, DemonstrationNotice.In(Path.GetDirectoryName(Path.GetFullPath(path))!)));
    }

    // A zip or web archive; a Word document, which is packed too, is a page.
    private bool FindPacked(string path)
    {
        var form = TellPacking.Of(path);
        if (form is Packing.Zip)
            FindInArchive(path);
        else if (form is Packing.Warc)
            FindInWebArchive(path);
        else if (form is Packing.Gzip)
            Add(() => ReadUnpacked(path));
        return form is not Packing.None;
    }

    private void Add(Func<ReceivedFile> open) => _found.Add((1, () => [open()]));

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
            if (NoPages.Contains(Path.GetExtension(file)) || (IsMarkdown(file) && !IsManuscript(file)))
                PassedOver += Path.GetFileName(file) == DemonstrationNotice.FileName ? 0 : 1;
            else if (!FindPacked(file))
                Add(() => ReadFile(file, notice));
        // A link to a folder may lead back to where it stands.
        foreach (var inner in folders.Where(inner => !IsHidden(inner) && new DirectoryInfo(inner).LinkTarget is null).Order(StringComparer.Ordinal))
            Walk(inner, DemonstrationNotice.In(inner) ?? notice);
    }

    private void FindInArchive(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var pages = archive.Entries.Where(entry => entry.Name.Length > 0 && !IsHidden(entry.Name)).ToLookup(entry => !NoPages.Contains(Path.GetExtension(entry.Name)) && !IsReadme(entry.Name));
            PassedOver += pages[false].Count();
            foreach (var name in pages[true].Select(entry => entry.FullName).Order(StringComparer.Ordinal))
                Add(() => ReadEntry(path, name));
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

    // The archive is gone through twice, once to count: it may be larger than memory.
    private void FindInWebArchive(string path)
    {
        try
        {
            using var archive = new ReadWarc(File.OpenRead(path));
            var count = 0;
            while (archive.Next() is not null)
                count++;
            PassedOver += archive.PassedOver;
            if (count > 0)
                _found.Add((count, () => ReadWebArchive(path)));
            if (archive.IsDamaged)
                Add(path, FileRefusal.ArchiveDamaged);
            else if (count == 0)
                Add(path, FileRefusal.NoPages);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Add(path, FileRefusal.Of(error));
        }
    }

    private static IEnumerable<ReceivedFile> ReadWebArchive(string path)
    {
        using var archive = new ReadWarc(File.OpenRead(path));
        while (archive.Next() is { } page)
            yield return new ReceivedFile($"{path}!{page.Address}", new Source(page.Address, page.Bytes) { FetchedAt = page.FetchedAt }, null);
    }

    private void Add(string name, FileRefusal refusal) => Add(() => ReceivedFile.Refused(name, refusal));

    private static ReceivedFile ReadUnpacked(string path) => Receive(path, () =>
    {
        using var content = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        return ReadBytes(content) is { } bytes ? new Source(Path.GetFileNameWithoutExtension(path), bytes) : null;
    });

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

    // READMEs stand beside pages; a manuscript tells its State in front matter, or has footnotes.
    private static bool IsManuscript(string path)
    {
        try
        {
            using var file = File.OpenText(path);
            var head = new char[ManuscriptHead];
            var text = head.AsSpan(0, file.ReadBlock(head));
            return text.StartsWith("---") || text.IndexOf("\n[^") >= 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool IsMarkdown(string path) => Path.GetExtension(path).Equals(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsReadme(string path) => IsMarkdown(path) && Path.GetFileName(path).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');
}
