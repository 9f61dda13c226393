using System.Collections.Immutable;

namespace Attest.Editions.Keys;

/// <summary>The public keys of an organisation, oldest first: it travels with every edition, and is published on its own.</summary>
public sealed record KeyRing
{
    /// <summary>Makes a ring; throws <see cref="ArgumentException"/> when a key stands in it twice.</summary>
    public KeyRing(ImmutableArray<KeyEntry> entries)
    {
        if (entries.Select(entry => entry.Key).Distinct().Count() != entries.Length)
            throw new ArgumentException("A key stands in a ring once.", nameof(entries));
        Entries = entries;
    }

    /// <summary>A ring without keys.</summary>
    public static KeyRing Empty { get; } = new([]);

    /// <summary>The keys, oldest first.</summary>
    public ImmutableArray<KeyEntry> Entries { get; }

    /// <summary>The key that signs today, or null.</summary>
    public KeyEntry? Current => Entries.LastOrDefault(entry => entry.IsCurrent);

    /// <summary>The key with this fingerprint, or null.</summary>
    public KeyEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Key.Id == id);

    /// <summary>With one more key.</summary>
    public KeyRing With(KeyEntry entry) => new([.. Entries, entry]);

    /// <summary>With what has become of a key.</summary>
    public KeyRing Changed(KeyEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new([.. Entries.Select(known => known.Key == entry.Key ? entry : known)]);
    }

    /// <summary>Whether a key of this ring is one of the trusted ring, or follows from one by the word of each key for the next.</summary>
    public bool LeadsTo(PublicKey key, KeyRing trusted)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(trusted);
        var asked = new HashSet<PublicKey>();
        for (var at = key; at is not null && asked.Add(at); at = EndorserOf(at, trusted))
            if (trusted.Find(at.Id) is { } known)
                return known.RevokedAt is null;
        return false;
    }

    // The key that vouches for this one; a revoked key can vouch for nothing.
    private PublicKey? EndorserOf(PublicKey key, KeyRing trusted) =>
        Find(key.Id)?.Endorsement is { } endorsement && (trusted.Find(endorsement.By) ?? Find(endorsement.By)) is { RevokedAt: null } by && endorsement.Holds(key, by.Key) ? by.Key : null;
}
