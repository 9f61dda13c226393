using System.Collections.Immutable;
using Attest.Editions.Keys;
using Attest.Sources;
using Attest.Store;

namespace Attest.Editions.Withholding;

/// <summary>Takes out of the folder of an edition what has the words of a source: its bytes, its text, the documents read from it, and findings on other documents that quote it.</summary>
public static class WithholdFromEdition
{
    /// <summary>The files that have words of the source; none where the edition has nothing of it. Throws <see cref="FormatException"/> where the folder is that of no edition.</summary>
    public static ImmutableArray<string> FilesOf(EditionFolder folder, SourceId source)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(source);
        var index = EditionDocumentJson.Lines(folder.Read(EditionPaths.Index), line => (Folder: line.RequiredText("folder") + "/", Source: line.RequiredText("source"), Text: line.RequiredText("text")));
        var documents = index.Where(line => line.Source == source.Value).ToList();
        if (documents.Count == 0)
            return [];
        // A text that other bytes have too is theirs as well, and goes all the same: it is these words that are withheld.
        var texts = documents.Select(document => document.Text).Distinct().ToList();
        var alike = index.Where(line => texts.Contains(line.Text)).ToList();
        HashSet<string> whole = [.. alike.Select(line => EditionPaths.Source(line.Source)), .. texts.Select(EditionPaths.Text)];
        return
        [
            .. folder.Paths.Where(path => whole.Contains(path) || alike.Any(document => path.StartsWith(document.Folder, StringComparison.Ordinal)) || Quotes(folder, path, texts)),
        ];
    }

    /// <summary>
    /// Takes the files out and adds them to the signed list; the manifest, and so the root, stay as they are. The list is written first, so that whatever is missing was told of before.
    /// </summary>
    /// <param name="folder">The folder of an edition that is no draft.</param>
    /// <param name="source">The source.</param>
    /// <param name="reason">Why.</param>
    /// <param name="key">What the list is signed with.</param>
    /// <param name="now">When.</param>
    public static WithheldFiles Run(EditionFolder folder, SourceId source, WithholdingReason reason, PrivateKey key, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(folder);
        WithheldFiles withheld = new(source, reason, DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()), FilesOf(folder, source));
        var list = WithholdingList.Make(folder.Header.Name.ToString(), folder.Root, [.. folder.Withheld?.All ?? [], withheld], key);
        var path = folder.PathOf(EditionPaths.Withheld);
        File.WriteAllBytes(path + ".part", list.Write());
        File.Move(path + ".part", path, overwrite: true);
        foreach (var file in withheld.Files)
            Delete(folder, file);
        return withheld;
    }

    private static void Delete(EditionFolder folder, string file)
    {
        var path = folder.PathOf(file);
        File.Delete(path);
        for (var parent = Path.GetDirectoryName(path)!; parent.Length > folder.Path.Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }

    // A finding names the text of each of its sides.
    private static bool Quotes(EditionFolder folder, string path, List<string> texts) =>
        path.EndsWith("/findings.jsonl", StringComparison.Ordinal) && System.Text.Encoding.UTF8.GetString(folder.Required(path)) is var findings && texts.Any(text => findings.Contains(text, StringComparison.Ordinal));
}
