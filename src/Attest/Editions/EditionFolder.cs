using Attest.Editions.Withholding;

namespace Attest.Editions;

/// <summary>The folder of an edition, read as it lies there; whether it is as it was frozen, <see cref="VerifyEdition"/> tells.</summary>
/// <param name="path">The folder.</param>
public sealed class EditionFolder(string path)
{
    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>What the edition is; throws <see cref="FormatException"/> where the folder is that of no edition.</summary>
    public EditionHeader Header => EditionJson.Read(Required(EditionPaths.Header));

    /// <summary>Its root, as the manifest that lies there makes it.</summary>
    public string Root => Manifest.HashOf(Required(EditionPaths.Manifest));

    /// <summary>What its <c>edition.json</c> says, as a base records it.</summary>
    public string Description => System.Text.Encoding.UTF8.GetString(Required(EditionPaths.Header)).TrimEnd();

    /// <summary>Its reports, one by one, in the order of States and themes; throws <see cref="FormatException"/> where one cannot be read.</summary>
    public IEnumerable<EditionDocument> Documents => Folders(Paths).Select(folder => EditionDocumentJson.Read(Read, folder));

    /// <summary>The names of its files, with slashes, in their order; the manifest, the signature and the list of what is withheld are not among them.</summary>
    internal IReadOnlyList<string> Paths =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace(System.IO.Path.DirectorySeparatorChar, '/'))
            .Where(file => file is not (EditionPaths.Manifest or EditionPaths.Signature or EditionPaths.Withheld)).Order(StringComparer.Ordinal),
    ];

    /// <summary>What was taken out since it was frozen, as the list that lies there says; null where there is none. Throws <see cref="FormatException"/> for what is no such list.</summary>
    internal WithholdingList? Withheld => Read(EditionPaths.Withheld) is { } bytes ? WithholdingList.Read(bytes) : null;

    /// <summary>Whether a file is there.</summary>
    internal bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>The bytes of a file, or null where it is not there.</summary>
    internal byte[]? Read(string name) => PathOf(name) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    /// <summary>The bytes of a file; throws <see cref="FormatException"/> where it is not there.</summary>
    internal byte[] Required(string name) => Read(name) ?? throw new FormatException($"{name} is missing.");

    /// <summary>Where a file lies on this system.</summary>
    internal string PathOf(string name) => System.IO.Path.Combine([Path, .. name.Split('/')]);

    // documents/PRK/all, in the order of States and themes.
    private static IEnumerable<string> Folders(IEnumerable<string> paths) => paths
        .Select(path => path.Split('/')).Where(parts => parts is ["documents", _, _, "document.json"])
        .OrderBy(parts => parts[1], StringComparer.Ordinal).ThenBy(parts => parts[2], StringComparer.Ordinal)
        .Select(parts => string.Join('/', parts[..3]));
}
