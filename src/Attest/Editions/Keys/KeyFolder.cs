namespace Attest.Editions.Keys;

/// <summary>
/// The folder with the organisation's keys: <c>keys.json</c> with the public ones, and for each a file that its owner alone may read. No base and no edition ever holds a private key.
/// </summary>
/// <param name="path">The folder; it need not exist yet.</param>
public sealed class KeyFolder(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int NameDigits = 16;

    /// <summary>The file with the public keys, to be published.</summary>
    public string RingFile { get; } = System.IO.Path.Combine(path, "keys.json");

    /// <summary>The public keys; none where there is no folder. Throws <see cref="KeyException"/> for a file that cannot be read.</summary>
    public KeyRing Ring => File.Exists(RingFile) ? ReadRing(RingFile) : KeyRing.Empty;

    /// <summary>Reads a file of public keys; throws <see cref="KeyException"/> where there is none.</summary>
    public static KeyRing ReadRing(string file)
    {
        try
        {
            return KeyRingJson.Read(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new KeyException($"{file} cannot be read as public keys: {exception.Message} Name the organisation’s keys.json.", exception);
        }
    }

    /// <summary>The file with the private half of a key.</summary>
    public string FileOf(PublicKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return System.IO.Path.Combine(path, $"{key.Id[..NameDigits]}.key");
    }

    /// <summary>Makes the first key, or a new one where every other was revoked; throws <see cref="KeyException"/> where one signs already.</summary>
    public KeyEntry Make(DateTimeOffset now)
    {
        var ring = Ring;
        if (ring.Current is { } current)
            throw new KeyException($"The key {current.Key.Id[..NameDigits]} signs already. Let another sign in its place with: attest keys rotate");
        using var key = PrivateKey.Make();
        var entry = new KeyEntry(key.Public, now);
        Keep(key, ring.With(entry));
        return entry;
    }

    /// <summary>Makes a key that signs from now on in place of the one that does, which vouches for it; throws <see cref="KeyException"/> where none does.</summary>
    public KeyEntry Rotate(DateTimeOffset now)
    {
        using var before = OpenCurrent();
        using var key = PrivateKey.Make();
        var ring = Ring;
        var entry = new KeyEntry(key.Public, now) { Endorsement = KeyEndorsement.Of(key.Public, before) };
        Keep(key, ring.Changed(ring.Find(before.Public.Id)! with { RetiredAt = now }).With(entry));
        return entry;
    }

    /// <summary>Takes all trust from a key; throws <see cref="KeyException"/> where it is unknown or revoked already.</summary>
    /// <param name="id">Its fingerprint, or its first digits where no other begins so.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    public KeyEntry Revoke(string id, string reason, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var ring = Ring;
        if (ring.Entries.Where(entry => entry.Key.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToArray() is not [var only])
            throw new KeyException($"No key, or more than one, begins with {id}. “attest keys list” shows them.");
        if (only.RevokedAt is not null)
            throw new KeyException($"The key {only.Key.Id[..NameDigits]} is revoked already.");
        var revoked = only with { RevokedAt = now, RevokedFor = reason.Trim() };
        WriteRing(ring.Changed(revoked));
        return revoked;
    }

    /// <summary>The private half of the key that signs today; throws <see cref="KeyException"/> where there is none, or others may read it.</summary>
    public PrivateKey OpenCurrent()
    {
        if (Ring.Current is not { } current)
            throw new KeyException($"No key in {path} signs today. Make one with: attest keys new");
        var file = FileOf(current.Key);
        if (!File.Exists(file))
            throw new KeyException($"The private key {file} is missing. Put it back from where it is kept, or revoke it with “attest keys revoke” and make another.");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~OwnerOnly) != 0)
            throw new KeyException($"Others than its owner may read {file}. If nobody did: chmod 600 {file}; otherwise revoke it with “attest keys revoke”.");
        try
        {
            var key = PrivateKey.Read(File.ReadAllBytes(file));
            if (key.Public == current.Key)
                return key;
            key.Dispose();
        }
        catch (FormatException)
        {
            // Said below, as for a key that is another.
        }
        throw new KeyException($"{file} does not hold the key {current.Key.Id[..NameDigits]}. Put it back from where it is kept.");
    }

    private void Keep(PrivateKey key, KeyRing ring)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var file = new FileStream(FileOf(key.Public), options))
            file.Write(key.Write());
        WriteRing(ring);
    }

    // Under another name until it is whole: a ring cut short would lose revocations.
    private void WriteRing(KeyRing ring)
    {
        var unfinished = RingFile + ".part";
        File.WriteAllBytes(unfinished, KeyRingJson.Write(ring));
        File.Move(unfinished, RingFile, overwrite: true);
    }
}
