using Attest.Editions;

namespace Attest.Publishing.Sites;

/// <summary>An edition that a site is made of, opened once.</summary>
internal sealed class SiteEdition
{
    /// <summary>Opens the folder of an edition; throws <see cref="FormatException"/> where it is none.</summary>
    public SiteEdition(EditionFolder folder)
    {
        Folder = folder;
        var manifest = folder.Required(EditionPaths.Manifest);
        Root = Manifest.HashOf(manifest);
        Manifest = Manifest.TryRead(manifest, out var read, out var line) ? read : throw new FormatException($"{EditionPaths.Manifest}: line {line} is none of a manifest.");
        Withheld = [.. folder.Withheld?.Files ?? []];
        Header = EditionJson.Read(Required(EditionPaths.Header));
        Counts = EditionJson.ReadCounts(Required(EditionPaths.Header));
    }

    /// <summary>Where it lies.</summary>
    public EditionFolder Folder { get; }

    /// <summary>The list of its files.</summary>
    public Manifest Manifest { get; }

    /// <summary>The SHA-256 of that list.</summary>
    public string Root { get; }

    /// <summary>The files that were taken out since it was frozen.</summary>
    public HashSet<string> Withheld { get; }

    /// <summary>What it is.</summary>
    public EditionHeader Header { get; }

    /// <summary>How much is in it.</summary>
    public EditionCounts Counts { get; }

    /// <summary>Its page in the site.</summary>
    public string Path => $"editions/{Header.Name}.html";

    /// <summary>The bytes of a file as the manifest lists it, or null where it lists none or the file is withheld; throws <see cref="FormatException"/> where it is other than it was.</summary>
    public byte[]? Read(string name)
    {
        if (!Manifest.Hashes.TryGetValue(name, out var hash) || Withheld.Contains(name))
            return null;
        var bytes = Folder.Required(name);
        return Manifest.HashOf(bytes) == hash ? bytes : throw new FormatException($"{name} is not as it was frozen; “attest verify” tells more.");
    }

    private byte[] Required(string name) => Read(name) ?? throw new FormatException($"{EditionPaths.Manifest} does not list {name}.");
}
