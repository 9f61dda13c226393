using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network;

/// <summary>The browsers that are signed in. What a browser holds is kept as its SHA-256 alone.</summary>
public sealed class Sessions
{
    private const string Columns = "SELECT lower(hex(s.secret)), s.person, s.began_at, s.seen_at, s.expires_at, s.device FROM session s";

    private readonly OfficeFile _file;

    internal Sessions(OfficeFile file) => _file = file;

    /// <summary>Signs a browser in; answers the secret that it holds from then on.</summary>
    public Task<string> BeginAsync(Pseudonym person, string device, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            var secret = Secret.Make();
            rows.Execute("DELETE FROM session WHERE expires_at <= $1", Instant.Write(rows.Now));
            rows.Execute(
                "INSERT INTO session (secret, person, began_at, seen_at, expires_at, device) VALUES ($1, $2, $3, $3, $4, $5)",
                Secret.HashOf(secret), person.Value, Instant.Write(rows.Now), Instant.Write(rows.Now + Session.Idle), device);
            People.Log(rows, person, person, Act.SignedIn);
            return secret;
        }, cancellationToken);
    }

    /// <summary>The session of a secret, of somebody who may sign in; null where it has ended.</summary>
    public Session? Find(string secret) => _file.Read(connection => connection.Rows(
        Read, $"{Columns} JOIN person p ON p.pseudonym = s.person WHERE s.secret = $1 AND s.expires_at > $2 AND p.disabled_at IS NULL", Secret.HashOf(secret), Instant.Write(_file.Now)).FirstOrDefault());

    /// <summary>The sessions of a person that have not ended, the newest first.</summary>
    public IReadOnlyList<Session> Of(Pseudonym person) =>
        _file.Read(connection => connection.Rows(Read, $"{Columns} WHERE s.person = $1 AND s.expires_at > $2 ORDER BY s.began_at DESC, s.rowid DESC", person.Value, Instant.Write(_file.Now)));

    /// <summary>Lets a session go on from now, as long as it may.</summary>
    public Task SeeAsync(string secret, CancellationToken cancellationToken = default) => _file.WriteAsync(rows =>
    {
        var hash = Secret.HashOf(secret);
        if (rows.Connection.Rows(row => Instant.Read(row.GetString(0)), "SELECT began_at FROM session WHERE secret = $1", hash) is not [var began])
            return false;
        var expires = rows.Now + Session.Idle < began + Session.Longest ? rows.Now + Session.Idle : began + Session.Longest;
        return rows.Execute("UPDATE session SET seen_at = $2, expires_at = $3 WHERE secret = $1", hash, Instant.Write(rows.Now), Instant.Write(expires)) > 0;
    }, cancellationToken);

    /// <summary>Signs a browser out.</summary>
    public Task<bool> EndAsync(string secret, CancellationToken cancellationToken = default) => EndAsync("secret = $1", [Secret.HashOf(secret)], cancellationToken);

    /// <summary>Signs out the session of a name, if it is this person's.</summary>
    public Task<bool> EndNamedAsync(Pseudonym person, string name, CancellationToken cancellationToken = default) => EndAsync("lower(hex(secret)) = $1 AND person = $2", [name, person.Value], cancellationToken);

    /// <summary>Signs out all sessions of a person.</summary>
    public Task<bool> EndAllAsync(Pseudonym person, CancellationToken cancellationToken = default) => EndAsync("person = $1", [person.Value], cancellationToken);

    private Task<bool> EndAsync(string where, object[] asked, CancellationToken cancellationToken) => _file.WriteAsync(rows =>
    {
        var ended = rows.Connection.Rows(row => row.GetString(0), $"DELETE FROM session WHERE {where} RETURNING person", asked);
        foreach (var name in ended)
            if (Pseudonym.TryParse(name, out var person))
                People.Log(rows, person, person, Act.SignedOut);
        return ended.Count > 0;
    }, cancellationToken);

    private static Session Read(SqliteDataReader row) => new(
        row.GetString(0), Pseudonym.TryParse(row.GetString(1), out var person) ? person : throw new FormatException($"“{row.GetString(1)}” is no pseudonym."),
        Instant.Read(row.GetString(2)), Instant.Read(row.GetString(3)), Instant.Read(row.GetString(4)), row.GetString(5));
}
