using System.Collections.Immutable;
using Attest.Editions.Keys;
using Attest.Editions.Withholding;

namespace Attest.Editions;

/// <summary>Verifies an edition from its folder alone: every file, the manifest, the signature and its key, and that the data make the same edition again.</summary>
public sealed class VerifyEdition
{
    private readonly EditionFolder _folder;
    private readonly Manifest _found = new();
    private readonly ImmutableArray<EditionProblem>.Builder _problems = ImmutableArray.CreateBuilder<EditionProblem>();

    private readonly WriteReportPage? _page;

    private VerifyEdition(string folder, WriteReportPage? page) => (_folder, _page) = (new(folder), page);

    /// <summary>Verifies the edition in a folder; throws <see cref="DirectoryNotFoundException"/> where there is no folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="trusted">The public keys that the reader trusts; null to take the edition’s own, which shows only that nothing was changed since it was signed.</param>
    /// <param name="page">What writes the pages of reports, to make them again too; null to compare them with the manifest alone.</param>
    public static EditionVerification Run(string folder, KeyRing? trusted = null, WriteReportPage? page = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new VerifyEdition(folder, page).Run(trusted);
    }

    private EditionVerification Run(KeyRing? trusted)
    {
        foreach (var path in _folder.Paths)
            using (var file = File.OpenRead(_folder.PathOf(path)))
                _found.Add(path, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)));
        var header = Parse(EditionPaths.Header, bytes => EditionJson.Read(bytes), isReported: false);
        var ring = Parse(EditionPaths.Keys, bytes => KeyRingJson.Read(bytes), isReported: false);
        var signature = File.Exists(_folder.PathOf(EditionPaths.Signature)) ? Parse(EditionPaths.Signature, bytes => EditionSignature.Read(bytes), isReported: true) : null;
        var manifest = ReadManifest(signature);
        var withheld = manifest is null ? null : ReadWithheld(manifest, ring, trusted);
        HashSet<string> takenOut = [.. withheld?.Files ?? []];
        if (manifest is not null)
            CompareFiles(manifest, takenOut);
        var areFilesAsListed = _problems.Count == 0;
        if (manifest is not null)
            CheckSignature(header, manifest, signature, ring, trusted);
        if (areFilesAsListed && manifest is not null)
            Rebuild(manifest, takenOut, isWithPages: _page is not null && header is { HasPagesOfToday: true });
        return new EditionVerification(header, manifest?.Root, _found.Hashes.Count, signature, _problems.ToImmutable()) { Withheld = withheld?.All ?? [] };
    }

    private T? Parse<T>(string path, Func<ReadOnlyMemory<byte>, T> read, bool isReported)
        where T : class
    {
        try
        {
            return File.Exists(_folder.PathOf(path)) ? read(File.ReadAllBytes(_folder.PathOf(path))) : null;
        }
        catch (FormatException exception)
        {
            // The others are in the manifest, which tells of any change anyway.
            if (isReported)
                Add(path, exception.Message);
            return null;
        }
    }

    private Manifest? ReadManifest(EditionSignature? signature)
    {
        if (!File.Exists(_folder.PathOf(EditionPaths.Manifest)))
        {
            Add(EditionPaths.Manifest, "is missing; without it nothing can be verified. Is this the folder of an edition?");
            return null;
        }
        var isRead = Manifest.TryRead(File.ReadAllBytes(_folder.PathOf(EditionPaths.Manifest)), out var manifest, out var wrongLine);
        if (signature is not null && manifest?.Root != signature.Root && _found.Root == signature.Root)
        {
            Tell(EditionPaths.Manifest, $"is not the list that was signed; all other files are as they were. Line {(isRead ? FirstDifference(manifest!) : wrongLine)} is the first that differs.");
            return null;
        }
        if (!isRead)
            Tell(EditionPaths.Manifest, $"line {wrongLine} is no line of such a list.");
        return manifest;
    }

    private int FirstDifference(Manifest manifest) => manifest.Hashes.Zip(_found.Hashes).TakeWhile(pair => pair.First.Equals(pair.Second)).Count() + 1;

    // The list counts only while a key of the organisation vouches for it.
    private WithholdingList? ReadWithheld(Manifest manifest, KeyRing? own, KeyRing? trusted)
    {
        if (Parse(EditionPaths.Withheld, bytes => WithholdingList.Read(bytes), isReported: true) is not { } list)
            return null;
        if ((trusted?.Find(list.Key) ?? own?.Find(list.Key)) is not { } entry || (trusted is not null && trusted.Find(list.Key) is null && !own!.LeadsTo(entry.Key, trusted)))
            Tell(EditionPaths.Withheld, $"was made with the key {list.Key}, which {(trusted is null ? "nothing here knows" : "is none of those you trust")}. Give the organisation’s newest keys.json with --key.");
        else if (!list.Holds(entry.Key) || list.Root != manifest.Root)
            Add(EditionPaths.Withheld, "the signature does not fit what it says of this edition; it was changed, or made by somebody else.");
        else if (entry.RevokedAt is not null)
            Add(EditionPaths.Withheld, "its key was revoked: whoever has that key could have taken files out.");
        else
            return list;
        return null;
    }

    private void CompareFiles(Manifest manifest, HashSet<string> takenOut)
    {
        var sizes = Sizes(manifest);
        foreach (var (path, hash) in manifest.Hashes)
            if (takenOut.Contains(path))
            {
                if (_found.Hashes.ContainsKey(path))
                    Add(path, "is listed as withheld and is still there; “attest withhold” takes it out.");
            }
            else if (!_found.Hashes.TryGetValue(path, out var actual))
                Tell(path, $"is missing{(sizes.TryGetValue(path, out var size) ? $" ({size} bytes)" : "")}.");
            else if (actual != hash)
                Add(path, Difference(new FileInfo(_folder.PathOf(path)).Length, sizes.TryGetValue(path, out var expected) ? expected : null, actual, hash));
        foreach (var path in _found.Hashes.Keys.Where(path => !manifest.Hashes.ContainsKey(path)))
            Add(path, "is no file of this edition; take it away.");
    }

    private static string Difference(long size, string? expected, string actual, string hash) => (expected is null || expected == $"{size}"
        ? $"was changed: it has {size} bytes{(expected is null ? "" : ", as it had")}, but not the same ones."
        : $"was changed: it has {size} bytes, and had {expected}.") + $" Its SHA-256 is {actual} and was {hash}.";

    // The list of sizes says something only while it is itself as it was.
    private Dictionary<string, string> Sizes(Manifest manifest) =>
        _found.Hashes.TryGetValue(EditionPaths.Sizes, out var actual) && manifest.Hashes.GetValueOrDefault(EditionPaths.Sizes) == actual
            ? File.ReadLines(_folder.PathOf(EditionPaths.Sizes)).Skip(1).Select(line => line.Split(',')).Where(parts => parts.Length == 2).DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0], parts => parts[1])
            : [];

    private void CheckSignature(EditionHeader? header, Manifest manifest, EditionSignature? signature, KeyRing? own, KeyRing? trusted)
    {
        if (signature is null)
        {
            if (!File.Exists(_folder.PathOf(EditionPaths.Signature)) && header is not { Name.IsDraft: true })
                Add(EditionPaths.Signature, "is missing: nobody vouches for this edition.");
            return;
        }
        // The edition's own keys say nothing when they are not as they were, and that is told.
        if (trusted is null && _problems.Any(problem => problem.File == EditionPaths.Keys))
            return;
        if (trusted is not null && trusted.Find(signature.Key) is null && own?.Find(signature.Key) is { } stranger && !own.LeadsTo(stranger.Key, trusted))
            Tell(EditionPaths.Signature, $"was made with the key {signature.Key}, which is none of those you trust, and none of them vouches for it.");
        if ((trusted?.Find(signature.Key) ?? own?.Find(signature.Key)) is not { } entry)
            Tell(EditionPaths.Signature, $"was made with the key {signature.Key}, which nothing here knows. Give the organisation’s keys.json with --key.");
        else if (!signature.Holds(entry.Key))
            Add(EditionPaths.Signature, "the signature does not fit what it says it signs; it was changed, or made by somebody else.");
        else if (signature.Root != manifest.Root)
            Tell(EditionPaths.Manifest, $"is another list than the one that was signed: its root is {manifest.Root}, and was {signature.Root}.");
        else if (entry.RevokedAt is { } revoked)
            Tell(EditionPaths.Signature, $"its key was revoked on {revoked.UtcDateTime:yyyy-MM-dd} ({entry.RevokedFor}): whoever has that key could have made this. Ask for the edition signed anew.");
        else if (!entry.HeldAt(signature.SignedAt))
            Tell(EditionPaths.Signature, $"says that it was made on {signature.SignedAt.UtcDateTime:yyyy-MM-dd}, when its key was not in use.");
        else if (header is not null && signature.Edition != header.Name.ToString())
            Tell(EditionPaths.Signature, $"is that of {signature.Edition}, and this is {header.Name}.");
    }

    private void Rebuild(Manifest manifest, HashSet<string> takenOut, bool isWithPages)
    {
        try
        {
            var rebuilt = RebuildEdition.From(_folder, _page);
            // What tells of all files cannot be made again where some are withheld, or pages not made; its hash is in the manifest.
            bool IsMade(string path) => (takenOut.Count == 0 || (path.Contains('/') && !takenOut.Contains(path))) && (isWithPages || (!path.EndsWith(EditionPaths.Page, StringComparison.Ordinal) && path != EditionPaths.Sizes));
            foreach (var path in manifest.Hashes.Keys.Union(rebuilt.Hashes.Keys).Where(IsMade).Where(path => manifest.Hashes.GetValueOrDefault(path) != rebuilt.Hashes.GetValueOrDefault(path)).Order(StringComparer.Ordinal))
                Add(path, "does not follow from the data of the edition; it was listed and signed otherwise than the program writes it.");
        }
        catch (FormatException exception)
        {
            Tell(null, $"The edition cannot be made again from its data: {exception.Message}");
        }
    }

    private void Tell(string? file, FormattableString message) => Add(file, FormattableString.Invariant(message));

    private void Add(string? file, string message) => _problems.Add(new EditionProblem(file, message));
}
