using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Statements;
using Attest.Store;

namespace Attest.Editions.Launch;

/// <summary>The advance copies that were given of editions that wait: a file beside them, readable by whoever runs the program alone.</summary>
/// <param name="folder">The folder in which editions wait.</param>
public sealed class AdvanceCopies(EmbargoFolder folder)
{
    private const int LongestName = 100, SecretBytes = 20, IdBytes = 4;

    private readonly string _file = Path.Combine(folder.Path, "copies.json");

    /// <summary>Every copy, in the order of giving; those that were taken back too.</summary>
    public ImmutableArray<AdvanceCopy> All
    {
        get
        {
            if (!File.Exists(_file))
                return [];
            using var json = JsonDocument.Parse(File.ReadAllBytes(_file));
            return json.RootElement.Items("copies", Read);
        }
    }

    /// <summary>Gives a copy of an edition that waits, and answers the secret of its link, which cannot be asked for again. Throws <see cref="ArgumentException"/> for a name that is empty, too long or has line breaks, or an edition that does not wait.</summary>
    public (AdvanceCopy Copy, string Secret) Give(string edition, string to, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        if (to.Trim().Length > LongestName || to.Any(char.IsControl))
            throw new ArgumentException($"A name has at most {LongestName} characters and stands on one line.", nameof(to));
        if (!folder.Waiting.Any(waiting => waiting.Header.Name.ToString() == edition))
            throw new ArgumentException($"No edition {edition} waits. Let it wait with: attest launch FOLDER", nameof(edition));
        string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        AdvanceCopy copy = new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), edition, to.Trim(), now, HashOf(secret));
        Write([.. All, copy]);
        return (copy, secret);
    }

    /// <summary>Takes a copy back; answers it, or null where there is none of that name that holds.</summary>
    public AdvanceCopy? Revoke(string id, DateTimeOffset now)
    {
        var all = All;
        if (all.FirstOrDefault(copy => copy.Id == id && copy.RevokedAt is null) is not { } held)
            return null;
        var revoked = held with { RevokedAt = now };
        Write(all.Replace(held, revoked));
        return revoked;
    }

    /// <summary>The copy that the secret of a link opens, with its edition; null for any other, for one that was taken back, and when the edition waits no more.</summary>
    public (AdvanceCopy Copy, EditionFolder Edition)? Find(string secret)
    {
        byte[] hash = Encoding.ASCII.GetBytes(HashOf(secret));
        var copy = All.FirstOrDefault(copy => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(copy.SecretHash), hash));
        return copy is { RevokedAt: null } && folder.Waiting.FirstOrDefault(edition => edition.Header.Name.ToString() == copy.Edition) is { } edition ? (copy, edition) : null;
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    // Whole or not at all, and never for others to read.
    private void Write(ImmutableArray<AdvanceCopy> copies)
    {
        string part = _file + ".part";
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (FileStream stream = new(part, options))
            stream.Write(CanonicalJson.Write(new JsonObject { ["copies"] = JsonParts.Array(copies, Json) }));
        File.Move(part, _file, overwrite: true);
    }

    private static JsonObject Json(AdvanceCopy copy) => new JsonObject
    {
        ["id"] = copy.Id,
        ["edition"] = copy.Edition,
        ["for"] = copy.For,
        ["made_at"] = Instant.Write(copy.MadeAt),
        ["secret_hash"] = copy.SecretHash,
    }.With("revoked_at", copy.RevokedAt is { } at ? Instant.Write(at) : null);

    private static AdvanceCopy Read(JsonElement json) => new(json.RequiredText("id"), json.RequiredText("edition"), json.RequiredText("for"), Instant.Read(json.RequiredText("made_at")), json.RequiredText("secret_hash"))
    {
        RevokedAt = json.Text("revoked_at") is { } at ? Instant.Read(at) : null,
    };
}
