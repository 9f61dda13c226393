using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network;

/// <summary>With what people sign in. Nothing is compared here and nothing is hashed but codes: whoever calls brings the hash of the password and the encrypted key of the second factor.</summary>
public sealed class SignIns
{
    private readonly OfficeFile _file;

    internal SignIns(OfficeFile file) => _file = file;

    /// <summary>What a person signs in with, or null for nobody.</summary>
    public Credentials? Find(Pseudonym person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.Read(connection => connection.Rows(Read, "SELECT stamp, password_hash, totp_key, failures, locked_until FROM person WHERE pseudonym = $1", person.Value).FirstOrDefault());
    }

    /// <summary>Uses an invitation up: the person has a password, a second factor and recovery codes from then on. Null where the invitation can no longer be used.</summary>
    public Task<Person?> JoinAsync(string invitation, string passwordHash, string totpKey, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recoveryCodes);
        return _file.WriteAsync(rows =>
        {
            var invited = rows.Connection.Rows(row => row.GetString(0), "SELECT person FROM invitation WHERE secret = $1 AND expires_at > $2", Secret.HashOf(invitation), Instant.Write(rows.Now)).FirstOrDefault();
            if (!Pseudonym.TryParse(invited, out var person))
                return null;
            rows.Execute("DELETE FROM invitation WHERE person = $1", person.Value);
            rows.Execute(
                "UPDATE person SET password_hash = $2, totp_key = $3, totp_step = 0, failures = 0, locked_until = NULL, stamp = $4 WHERE pseudonym = $1", person.Value, passwordHash, totpKey, Secret.Make());
            PutCodes(rows, person, recoveryCodes);
            People.Log(rows, person, person, Act.Joined);
            return People.Find(rows.Connection, person);
        }, cancellationToken);
    }

    /// <summary>Puts another password in place of the one there is, and ends every session.</summary>
    public Task SetPasswordAsync(Pseudonym person, string passwordHash, CancellationToken cancellationToken = default) => ChangeAsync(
        person, Act.PasswordChanged, rows =>
        {
            rows.Execute("UPDATE person SET password_hash = $2 WHERE pseudonym = $1", person.Value, passwordHash);
            rows.Execute("DELETE FROM session WHERE person = $1", person.Value);
        }, cancellationToken);

    /// <summary>Writes the same password hashed in a newer way; nothing else changes and the log is told nothing.</summary>
    public Task RehashAsync(Pseudonym person, string passwordHash, CancellationToken cancellationToken = default) =>
        _file.WriteAsync(rows => rows.Execute("UPDATE person SET password_hash = $2 WHERE pseudonym = $1", person.Value, passwordHash), cancellationToken);

    /// <summary>Puts another second factor in place of the one there is.</summary>
    public Task SetSecondFactorAsync(Pseudonym person, string totpKey, CancellationToken cancellationToken = default) => ChangeAsync(
        person, Act.SecondFactorChanged, rows => rows.Execute("UPDATE person SET totp_key = $2, totp_step = 0 WHERE pseudonym = $1", person.Value, totpKey), cancellationToken);

    /// <summary>Uses up the code of a step of thirty seconds (RFC 6238, 5.2: a code serves once); false where it or a later one was used before.</summary>
    public Task<bool> UseStepAsync(Pseudonym person, long step, CancellationToken cancellationToken = default) =>
        _file.WriteAsync(rows => rows.Execute("UPDATE person SET totp_step = $2 WHERE pseudonym = $1 AND totp_step < $2", person.Value, step) > 0, cancellationToken);

    /// <summary>Counts a wrong attempt; answers how many there were in a row. Each counts, however many come at once.</summary>
    public Task<int> CountFailureAsync(Pseudonym person, CancellationToken cancellationToken = default) => _file.WriteAsync(rows =>
    {
        rows.Execute("UPDATE person SET failures = failures + 1 WHERE pseudonym = $1", person.Value);
        People.Log(rows, person, person, Act.SignInFailed);
        return (int)(rows.Connection.Integer("SELECT failures FROM person WHERE pseudonym = $1", person.Value) ?? 0);
    }, cancellationToken);

    /// <summary>Forgets wrong attempts, after a right one.</summary>
    public Task ForgetFailuresAsync(Pseudonym person, CancellationToken cancellationToken = default) =>
        _file.WriteAsync(rows => rows.Execute("UPDATE person SET failures = 0 WHERE pseudonym = $1 AND failures > 0", person.Value), cancellationToken);

    /// <summary>Lets nobody sign in as the person until then.</summary>
    public Task LockAsync(Pseudonym person, DateTimeOffset until, CancellationToken cancellationToken = default) => _file.WriteAsync(rows =>
    {
        rows.Execute("UPDATE person SET locked_until = $2 WHERE pseudonym = $1", person.Value, Instant.Write(until));
        People.Log(rows, person, person, Act.LockedOut);
        return true;
    }, cancellationToken);

    /// <summary>How many recovery codes are left.</summary>
    public int RecoveryCodesLeft(Pseudonym person) => _file.Read(connection => (int)(connection.Integer("SELECT count(*) FROM recovery_code WHERE person = $1", person.Value) ?? 0));

    /// <summary>Puts new recovery codes in place of the old.</summary>
    public Task SetRecoveryCodesAsync(Pseudonym person, IEnumerable<string> codes, CancellationToken cancellationToken = default) =>
        ChangeAsync(person, Act.RecoveryCodesChanged, rows => PutCodes(rows, person, codes), cancellationToken);

    /// <summary>Uses up a recovery code; false where it is none of the person's, or was used before.</summary>
    public Task<bool> UseRecoveryCodeAsync(Pseudonym person, string code, CancellationToken cancellationToken = default) => _file.WriteAsync(rows =>
    {
        if (rows.Execute("DELETE FROM recovery_code WHERE person = $1 AND secret = $2", person.Value, Secret.HashOf(code)) == 0)
            return false;
        People.Log(rows, person, person, Act.RecoveryCodeUsed);
        return true;
    }, cancellationToken);

    private Task<bool> ChangeAsync(Pseudonym person, Act act, Action<OfficeRows> change, CancellationToken cancellationToken) => _file.WriteAsync(rows =>
    {
        change(rows);
        rows.Execute("UPDATE person SET stamp = $2 WHERE pseudonym = $1", person.Value, Secret.Make());
        People.Log(rows, person, person, act);
        return true;
    }, cancellationToken);

    private static void PutCodes(OfficeRows rows, Pseudonym person, IEnumerable<string> codes)
    {
        rows.Execute("DELETE FROM recovery_code WHERE person = $1", person.Value);
        foreach (var code in codes)
            rows.Execute("INSERT INTO recovery_code (person, secret) VALUES ($1, $2)", person.Value, Secret.HashOf(code));
    }

    private static Credentials Read(SqliteDataReader row) => new(row.GetString(0))
    {
        PasswordHash = row.Text(1),
        TotpKey = row.Text(2),
        Failures = row.GetInt32(3),
        LockedUntil = row.Text(4) is { } until ? Instant.Read(until) : null,
    };
}
