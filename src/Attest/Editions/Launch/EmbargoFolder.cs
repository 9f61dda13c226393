using System.Collections.Immutable;

namespace Attest.Editions.Launch;

/// <summary>
/// Where editions wait for their minute: a folder beside the base, in which nothing that answers the public looks (I10). Whoever runs the program may read it, and nobody else.
/// </summary>
/// <param name="path">The folder; it need not exist yet.</param>
public sealed class EmbargoFolder(string path)
{
    private const string Unfinished = ".part";

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>The editions that wait, the next one first.</summary>
    public ImmutableArray<EditionFolder> Waiting => Directory.Exists(Path)
        ? [.. Directory.EnumerateDirectories(Path).Where(folder => !folder.EndsWith(Unfinished, StringComparison.Ordinal)).Select(folder => new EditionFolder(folder)).OrderBy(edition => edition.Header.Terms.Embargo).ThenBy(edition => edition.Path, StringComparer.Ordinal)]
        : [];

    /// <summary>The editions whose minute has come.</summary>
    public ImmutableArray<EditionFolder> Due(DateTimeOffset now) => [.. Waiting.Where(edition => !(edition.Header.Terms.Embargo > now))];

    /// <summary>Takes a copy of an edition in. Throws <see cref="IOException"/> where one of that name waits already.</summary>
    public EditionFolder Take(EditionFolder edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        string place = System.IO.Path.Combine(Path, edition.Header.Name.ToString());
        if (Directory.Exists(place))
            throw new IOException($"{edition.Header.Name} waits already, in {place}.");
        MakePrivate(Path);
        // Under another name until it is whole.
        Copy(edition.Path, place + Unfinished);
        Directory.Move(place + Unfinished, place);
        return new(place);
    }

    /// <summary>Moves an edition that was launched to where editions lie.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="editions">The folder of editions.</param>
    public static void Release(EditionFolder edition, string editions)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Directory.CreateDirectory(editions);
        string place = System.IO.Path.Combine(editions, System.IO.Path.GetFileName(edition.Path));
        if (Directory.Exists(place))
            Directory.Delete(edition.Path, recursive: true);
        else
            Directory.Move(edition.Path, place);
    }

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);
        Directory.CreateDirectory(to);
        foreach (string folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, folder)));
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file)));
    }

    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
