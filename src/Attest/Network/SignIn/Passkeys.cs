using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network;

/// <summary>The passkeys that people have added.</summary>
public sealed class Passkeys
{
    private const string Columns = "SELECT credential, person, added_at, content FROM passkey";

    private readonly OfficeFile _file;

    internal Passkeys(OfficeFile file) => _file = file;

    /// <summary>The passkeys of a person, the oldest first.</summary>
    public IReadOnlyList<Passkey> Of(Pseudonym person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.Read(connection => connection.Rows(Read, $"{Columns} WHERE person = $1 ORDER BY added_at, rowid", person.Value));
    }

    /// <summary>The passkey of a credential, or null.</summary>
    public Passkey? Find(byte[] credential) => _file.Read(connection => connection.Rows(Read, $"{Columns} WHERE credential = $1", credential).FirstOrDefault());

    /// <summary>Adds a passkey, or writes again what is known of one that its person has. Throws <see cref="ArgumentException"/> for one that is somebody else's.</summary>
    public Task PutAsync(Pseudonym person, byte[] credential, string content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            if (rows.Execute("UPDATE passkey SET content = $3 WHERE credential = $1 AND person = $2", credential, person.Value, content) > 0)
                return true;
            if (rows.Execute("INSERT OR IGNORE INTO passkey (credential, person, added_at, content) VALUES ($1, $2, $3, $4)", credential, person.Value, Instant.Write(rows.Now), content) == 0)
                throw new ArgumentException("This passkey is somebody else’s.", nameof(credential));
            People.Log(rows, person, person, Act.PasskeyAdded);
            return true;
        }, cancellationToken);
    }

    /// <summary>Takes a passkey away; false where it is none of the person's.</summary>
    public Task<bool> RemoveAsync(Pseudonym person, byte[] credential, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            if (rows.Execute("DELETE FROM passkey WHERE credential = $1 AND person = $2", credential, person.Value) == 0)
                return false;
            People.Log(rows, person, person, Act.PasskeyRemoved);
            return true;
        }, cancellationToken);
    }

    private static Passkey Read(SqliteDataReader row) => new(
        (byte[])row.GetValue(0), Pseudonym.TryParse(row.GetString(1), out var person) ? person : throw new FormatException($"“{row.GetString(1)}” is no pseudonym."),
        Instant.Read(row.GetString(2)), row.GetString(3));
}
