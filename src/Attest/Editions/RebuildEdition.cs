using Attest.Editions.Keys;

namespace Attest.Editions;

/// <summary>Makes an edition anew from its own data, as far as to the manifest: what is in the folder must be all that its bytes follow from (I6).</summary>
internal static class RebuildEdition
{
    /// <summary>The manifest of what the data of a folder make; throws <see cref="FormatException"/> where they cannot be read.</summary>
    /// <param name="folder">The folder of the edition.</param>
    /// <param name="paths">The files in it.</param>
    public static Manifest From(string folder, IReadOnlyCollection<string> paths)
    {
        byte[]? Read(string path) => paths.Contains(path) ? File.ReadAllBytes(Path.Combine(folder, path)) : null;
        byte[] Required(string path) => Read(path) ?? throw new FormatException($"{path} is missing.");

        EditionFiles files = new(null);
        WriteEdition.To(
            files,
            EditionJson.Read(Required(EditionPaths.Header)),
            KeyRingJson.Read(Required(EditionPaths.Keys)),
            paths.Where(path => path.StartsWith(EditionPaths.Registers, StringComparison.Ordinal)).Select(path => new RegisterFile(path[EditionPaths.Registers.Length..], Required(path))),
            Folders(paths).Select(document => EditionDocumentJson.Read(Read, document)));
        return files.Manifest;
    }

    // documents/PRK/all, in the order of States and themes.
    private static IEnumerable<string> Folders(IEnumerable<string> paths) => paths
        .Select(path => path.Split('/')).Where(parts => parts is ["documents", _, _, "document.json"])
        .OrderBy(parts => parts[1], StringComparer.Ordinal).ThenBy(parts => parts[2], StringComparer.Ordinal)
        .Select(parts => string.Join('/', parts[..3]));
}
