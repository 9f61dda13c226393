namespace Attest.Editions;

/// <summary>A file of the registers that an edition was made with, as it stood.</summary>
/// <param name="Name">Its name below the folder of the registers: <c>treaties.csv</c>, <c>added/treaties.csv</c>.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record RegisterFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    private const string Added = "added";

    /// <summary>The files of a folder of registers and of the rows added to them, which may be missing; in the order of their names.</summary>
    public static IReadOnlyList<RegisterFile> Read(string directory, string? overlay)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return [.. Of(directory, "").Concat(overlay is not null && Directory.Exists(overlay) ? Of(overlay, Added + "/") : []).OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<RegisterFile> Of(string directory, string prefix) =>
        Directory.EnumerateFiles(directory, "*.csv").Select(path => new RegisterFile(prefix + Path.GetFileName(path), File.ReadAllBytes(path)));
}
