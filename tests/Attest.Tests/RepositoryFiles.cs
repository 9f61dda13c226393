namespace Attest.Tests;

/// <summary>The checkout that the tests were built from: its root, and the files in it that people wrote.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> GeneratedFolders = new(StringComparer.Ordinal)
    {
        ".git", ".attest", ".vs", ".idea", "artifacts", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    /// <summary>The folder that holds <c>Attest.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that is not generated, as a path from the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Walk(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    /// <summary>The full path of a path from the root.</summary>
    public static string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>The text of the file at a path from the root.</summary>
    public static string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>The files under any of the folders whose name ends in one of the extensions (with their dot).</summary>
    public static IEnumerable<string> Under(string[] folders, params string[] extensions) =>
        All.Where(path => folders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal))
            && extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal)));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Attest.slnx")))
                return folder.FullName;
        throw new InvalidOperationException($"No Attest.slnx above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateDirectories()
            .Where(inner => !GeneratedFolders.Contains(inner.Name))
            .SelectMany(Walk)
            .Concat(folder.EnumerateFiles().Where(file => file.Name != ".git").Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/')));
}
