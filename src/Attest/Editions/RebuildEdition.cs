using Attest.Editions.Keys;

namespace Attest.Editions;

/// <summary>Makes an edition anew from its own data, as far as to the manifest: what is in the folder must be all that its bytes follow from (I6).</summary>
internal static class RebuildEdition
{
    /// <summary>The manifest of what the data of a folder make, pages where something writes them; throws <see cref="FormatException"/> where they cannot be read.</summary>
    public static Manifest From(EditionFolder folder, WriteReportPage? page = null)
    {
        EditionFiles files = new(null);
        WriteEdition.To(
            files,
            folder.Header,
            KeyRingJson.Read(folder.Required(EditionPaths.Keys)),
            folder.Paths.Where(path => path.StartsWith(EditionPaths.Registers, StringComparison.Ordinal)).Select(path => new RegisterFile(path[EditionPaths.Registers.Length..], folder.Required(path))),
            folder.Documents,
            page);
        return files.Manifest;
    }
}
