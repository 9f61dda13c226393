using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network;

/// <summary>Those who work in the network. Whatever changes is told in the log by the pseudonym of who did it; null is whoever has the machine itself.</summary>
public sealed class People
{
    private const int LongestCredit = 200;

    private readonly OfficeFile _file;

    internal People(OfficeFile file) => _file = file;

    /// <summary>Everyone, in the order of being added; those who may not sign in any more too.</summary>
    public IReadOnlyList<Person> All => _file.Read(connection => Rows(connection, "1", null));

    /// <summary>Whether there is anybody.</summary>
    public bool Any => _file.Read(connection => connection.Integer("SELECT count(*) FROM (SELECT 1 FROM person LIMIT 1)")) > 0;

    /// <summary>The person of a pseudonym, or null.</summary>
    public Person? Find(Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(pseudonym);
        return _file.Read(connection => Find(connection, pseudonym));
    }

    /// <summary>The person who signs in with an address, however it is typed, or null.</summary>
    public Person? FindByEmail(string? email) => FoldEmail.Of(email) is { } signIn ? _file.Read(connection => Rows(connection, "p.sign_in = $1", signIn).FirstOrDefault()) : null;

    /// <summary>The person of an invitation that can still be used, or null.</summary>
    public Person? FindInvited(string secret) => _file.Read(connection => Rows(connection, "i.secret = $1", Secret.HashOf(secret)).FirstOrDefault()) is { } person && person.InvitedUntil > _file.Now ? person : null;

    /// <summary>Adds a person with a first duty, who can do nothing until invited. Throws <see cref="ArgumentException"/> for what is no address, and for one that somebody has.</summary>
    public Task<Person> AddAsync(string email, Duty duty, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(duty);
        var signIn = FoldEmail.Of(email) ?? throw new ArgumentException("That is no address of e-mail: name@example.org is expected.", nameof(email));
        return _file.WriteAsync(rows =>
        {
            if (rows.Connection.Integer("SELECT 1 FROM person WHERE sign_in = $1", signIn) is not null)
                throw new ArgumentException("Somebody with this address is there already.", nameof(email));
            var pseudonym = Unused(rows.Connection);
            rows.Execute(
                "INSERT INTO person (pseudonym, email, sign_in, added_at, stamp) VALUES ($1, $2, $3, $4, $5)",
                pseudonym.Value, email.Trim(), signIn, Instant.Write(rows.Now), Secret.Make());
            Log(rows, by, pseudonym, Act.PersonAdded);
            Give(rows, pseudonym, duty, by);
            return Find(rows.Connection, pseudonym)!;
        }, cancellationToken);
    }

    /// <summary>Gives a duty; answers whether the person did not have it.</summary>
    public Task<bool> GiveAsync(Person person, Duty duty, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(duty);
        return _file.WriteAsync(rows => Give(rows, person.Pseudonym, duty, by), cancellationToken);
    }

    /// <summary>Takes a duty back; answers whether the person had it.</summary>
    public Task<bool> TakeAsync(Person person, Duty duty, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(duty);
        return _file.WriteAsync(rows => LogIf(
            rows.Execute(
                "DELETE FROM person_role WHERE person = $1 AND role = $2 AND jurisdiction = $3 AND theme = $4",
                person.Pseudonym.Value, Vocabulary.Word(duty.Role), duty.Jurisdiction?.Value ?? "", duty.Theme ?? "") > 0,
            rows, by, person.Pseudonym, Act.RoleTaken, duty.ToString()), cancellationToken);
    }

    /// <summary>Makes the link with which a person sets a password and a second factor; a link made before leads nowhere from then on.</summary>
    public Task<Invitation> InviteAsync(Person person, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows => Invite(rows, person.Pseudonym, by), cancellationToken);
    }

    /// <summary>Takes away all with which a person signs in, ends the sessions, and makes a link to set it anew; a disabled person may come back by it.</summary>
    public Task<Invitation> ResetAsync(Person person, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            rows.Execute(
                "UPDATE person SET password_hash = NULL, totp_key = NULL, totp_step = 0, failures = 0, locked_until = NULL, disabled_at = NULL, stamp = $2 WHERE pseudonym = $1",
                person.Pseudonym.Value, Secret.Make());
            rows.Execute("DELETE FROM recovery_code WHERE person = $1", person.Pseudonym.Value);
            rows.Execute("DELETE FROM passkey WHERE person = $1", person.Pseudonym.Value);
            rows.Execute("DELETE FROM session WHERE person = $1", person.Pseudonym.Value);
            Log(rows, by, person.Pseudonym, Act.Reset);
            return Invite(rows, person.Pseudonym, by);
        }, cancellationToken);
    }

    /// <summary>Keeps a person from signing in, and ends the sessions; what the person wrote stays. Answers false where it was so already.</summary>
    public Task<bool> DisableAsync(Person person, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            rows.Execute("DELETE FROM invitation WHERE person = $1", person.Pseudonym.Value);
            rows.Execute("DELETE FROM session WHERE person = $1", person.Pseudonym.Value);
            return LogIf(
                rows.Execute("UPDATE person SET disabled_at = $2, stamp = $3 WHERE pseudonym = $1 AND disabled_at IS NULL", person.Pseudonym.Value, Instant.Write(rows.Now), Secret.Make()) > 0,
                rows, by, person.Pseudonym, Act.Disabled);
        }, cancellationToken);
    }

    /// <summary>Lets a disabled person sign in again, with what the person signed in with before.</summary>
    public Task<bool> EnableAsync(Person person, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows => LogIf(
            rows.Execute("UPDATE person SET disabled_at = NULL WHERE pseudonym = $1 AND disabled_at IS NOT NULL", person.Pseudonym.Value) > 0, rows, by, person.Pseudonym, Act.Enabled), cancellationToken);
    }

    /// <summary>Hides from other members that the person is one, or shows it.</summary>
    public Task<bool> HideAsync(Person person, bool isHidden, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows => LogIf(
            rows.Execute("UPDATE person SET hidden = $2 WHERE pseudonym = $1 AND hidden <> $2", person.Pseudonym.Value, isHidden ? 1 : 0) > 0,
            rows, by, person.Pseudonym, isHidden ? Act.Hidden : Act.Shown), cancellationToken);
    }

    /// <summary>Says how the edition's list of contributors names the person; null or white space for not at all. Throws <see cref="ArgumentException"/> for more than one line of 200 characters.</summary>
    public Task<bool> CreditAsync(Person person, string? credit, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        var line = string.IsNullOrWhiteSpace(credit) ? null : credit.Trim();
        if (line is not null && (line.Length > LongestCredit || line.Any(char.IsControl)))
            throw new ArgumentException($"A credit is one line of at most {LongestCredit} characters.", nameof(credit));
        return _file.WriteAsync(rows => LogIf(
            rows.Execute("UPDATE person SET credit = $2 WHERE pseudonym = $1 AND credit IS NOT $2", person.Pseudonym.Value, line) > 0, rows, by, person.Pseudonym, Act.CreditChanged), cancellationToken);
    }

    internal static Person? Find(SqliteConnection connection, Pseudonym pseudonym) => Rows(connection, "p.pseudonym = $1", pseudonym.Value).FirstOrDefault();

    internal static void Log(OfficeRows rows, Pseudonym? by, Pseudonym about, Act act, string detail = "") =>
        rows.Log(by?.Value ?? OfficeEntry.Console, about.Value, Vocabulary.Word(act), detail);

    private static bool LogIf(bool changed, OfficeRows rows, Pseudonym? by, Pseudonym about, Act act, string detail = "")
    {
        if (changed)
            Log(rows, by, about, act, detail);
        return changed;
    }

    private static bool Give(OfficeRows rows, Pseudonym person, Duty duty, Pseudonym? by) => LogIf(
        rows.Execute(
            "INSERT OR IGNORE INTO person_role (person, role, jurisdiction, theme) VALUES ($1, $2, $3, $4)",
            person.Value, Vocabulary.Word(duty.Role), duty.Jurisdiction?.Value ?? "", duty.Theme ?? "") > 0,
        rows, by, person, Act.RoleGiven, duty.ToString());

    private static Invitation Invite(OfficeRows rows, Pseudonym person, Pseudonym? by)
    {
        var (secret, expires) = (Secret.Make(), rows.Now + Invitation.Lifetime);
        rows.Execute(
            "INSERT INTO invitation (person, secret, made_at, expires_at) VALUES ($1, $2, $3, $4) ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, made_at = excluded.made_at, expires_at = excluded.expires_at",
            person.Value, Secret.HashOf(secret), Instant.Write(rows.Now), Instant.Write(expires));
        Log(rows, by, person, Act.Invited);
        return new(Find(rows.Connection, person)!, secret, expires);
    }

    private static Pseudonym Unused(SqliteConnection connection)
    {
        var pseudonym = Pseudonym.Random();
        while (connection.Integer("SELECT 1 FROM person WHERE pseudonym = $1", pseudonym.Value) is not null)
            pseudonym = Pseudonym.Random();
        return pseudonym;
    }

    private static List<Person> Rows(SqliteConnection connection, string where, object? asked)
    {
        var duties = connection.Rows(
            row => (Person: row.GetString(0), Duty: ReadDuty(row)),
            $"SELECT r.person, r.role, r.jurisdiction, r.theme FROM person_role r JOIN person p ON p.pseudonym = r.person LEFT JOIN invitation i ON i.person = p.pseudonym WHERE {where} ORDER BY r.key", asked)
            .ToLookup(row => row.Person, row => row.Duty, StringComparer.Ordinal);
        return connection.Rows(
            row => ReadPerson(row) is var person ? person with { Duties = [.. duties[person.Pseudonym.Value]] } : null!,
            $"SELECT p.pseudonym, p.email, p.added_at, p.hidden, p.credit, p.disabled_at, p.password_hash IS NOT NULL, i.expires_at FROM person p LEFT JOIN invitation i ON i.person = p.pseudonym WHERE {where} ORDER BY p.added_at, p.rowid", asked);
    }

    private static Person ReadPerson(SqliteDataReader row) => new(Name(row.GetString(0)), new(row.GetString(1)), Instant.Read(row.GetString(2)))
    {
        IsHidden = row.GetInt32(3) == 1,
        Credit = row.Text(4),
        DisabledAt = row.Text(5) is { } disabled ? Instant.Read(disabled) : null,
        HasJoined = row.GetInt32(6) == 1,
        InvitedUntil = row.Text(7) is { } expires ? Instant.Read(expires) : null,
    };

    private static Duty ReadDuty(SqliteDataReader row) => new(
        Vocabulary.TryParse<Role>(row.GetString(1), out var role) ? role : throw new FormatException($"“{row.GetString(1)}” is no role."),
        row.GetString(2) is { Length: > 0 } code ? JurisdictionCode.Parse(code) : null,
        row.GetString(3) is { Length: > 0 } theme ? theme : null);

    private static Pseudonym Name(string text) => Pseudonym.TryParse(text, out var pseudonym) ? pseudonym : throw new FormatException($"“{text}” is no pseudonym.");
}
