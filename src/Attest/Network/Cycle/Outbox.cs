using System.Collections.Immutable;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network.Cycle;

/// <summary>
/// The mails that remind people. Each reminder goes into one mail, and each mail is handed over by one who has taken it, whichever processes run: nothing is sent twice. What was not taken by the server is
/// tried again with growing waits, and in the end shown as failed.
/// </summary>
public sealed class Outbox
{
    private static readonly ImmutableArray<TimeSpan> Waits =
        [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    // Whoever takes longer to hand a mail over than this has died over it.
    private static readonly TimeSpan LongestHandover = TimeSpan.FromMinutes(10);

    private readonly OfficeFile _file;

    internal Outbox(OfficeFile file) => _file = file;

    /// <summary>The last mails, the newest first.</summary>
    public IReadOnlyList<KeptMail> Last(int most = 100) => _file.Read(connection => connection.Rows(
        row => new KeptMail(Name(row.GetString(0)), Word<MailState>(row.GetString(1)), Instant.Read(row.GetString(2)), Instant.Read(row.GetString(3)), row.GetInt32(4), row.Text(5) is { } problem ? Word<MailProblem>(problem) : null),
        "SELECT person, state, since, due_at, tries, problem FROM mail ORDER BY key DESC LIMIT $1", most));

    /// <summary>Those of the reminders that no mail holds and that go to people who want mails.</summary>
    public IReadOnlyList<Reminder> New(IEnumerable<Reminder> reminders)
    {
        Reminder[] all = [.. reminders];
        return _file.Read(connection => New(connection, all));
    }

    /// <summary>Puts what is new into the outbox, one mail for each person; answers how many mails that are.</summary>
    public Task<int> PutAsync(IEnumerable<Reminder> reminders, CancellationToken cancellationToken = default)
    {
        Reminder[] all = [.. reminders];
        return _file.WriteAsync(rows => New(rows.Connection, all).GroupBy(reminder => reminder.Person).Select(group => Put(rows, group)).Count(), cancellationToken);
    }

    /// <summary>Takes the next mail whose moment has come; it is this caller's alone, who says afterwards what became of it. Null where none waits.</summary>
    public Task<OutgoingMail?> TakeAsync(CancellationToken cancellationToken = default) => _file.WriteAsync(Take, cancellationToken);

    /// <summary>Says that the server has taken a mail.</summary>
    public Task SentAsync(OutgoingMail mail, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return _file.WriteAsync(rows => Set(rows, mail.Name, MailState.Sent, null), cancellationToken);
    }

    /// <summary>Says why the server has not taken a mail: it waits longer each time, unless it is refused, tried often enough, or may have arrived.</summary>
    public Task FailedAsync(OutgoingMail mail, MailProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return _file.WriteAsync(rows =>
        {
            var tries = (int)rows.Connection.Integer("SELECT tries FROM mail WHERE name = $1", mail.Name)!.Value;
            if (problem is MailProblem.Interrupted)
                return Set(rows, mail.Name, MailState.Unknown, problem);
            if (problem is MailProblem.Refused || tries > Waits.Length)
                return Set(rows, mail.Name, MailState.Failed, problem);
            Set(rows, mail.Name, MailState.Waiting, problem);
            return rows.Execute("UPDATE mail SET due_at = $2 WHERE name = $1", mail.Name, Instant.Write(rows.Now + Waits[tries - 1]));
        }, cancellationToken);
    }

    private static int Put(OfficeRows rows, IGrouping<Pseudonym, Reminder> group)
    {
        var now = Instant.Write(rows.Now);
        rows.Execute("INSERT INTO mail (name, person, state, since, due_at) VALUES ($1, $2, $3, $4, $4)", Secret.Make(), group.Key.Value, Vocabulary.Word(MailState.Waiting), now);
        var mail = rows.Connection.Integer("SELECT last_insert_rowid()");
        foreach (var reminder in group)
            rows.Execute(
                "INSERT INTO reminder (person, product, year, milestone, due_on, before, mail) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                reminder.Person.Value, reminder.Product, reminder.Year, Vocabulary.Word(reminder.Milestone), Calendars.Write(reminder.Due), reminder.Before, mail);
        return 1;
    }

    private static OutgoingMail? Take(OfficeRows rows)
    {
        rows.Execute(
            "UPDATE mail SET state = $1, problem = $2, since = $3 WHERE state = $4 AND since <= $5",
            Vocabulary.Word(MailState.Unknown), Vocabulary.Word(MailProblem.Interrupted), Instant.Write(rows.Now), Vocabulary.Word(MailState.HandingOver), Instant.Write(rows.Now - LongestHandover));
        while (rows.Connection.Rows(row => (Key: row.GetInt64(0), Name: row.GetString(1), Person: row.GetString(2)),
            "SELECT key, name, person FROM mail WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, key LIMIT 1", Instant.Write(rows.Now)) is [var next])
        {
            var person = People.Find(rows.Connection, Name(next.Person))!;
            var choice = Notices.Of(rows.Connection, person.Pseudonym);
            var reminders = StillDue(rows.Connection, next.Key);
            var isWanted = choice.Mail && person.DisabledAt is null && reminders.Length > 0;
            Set(rows, next.Name, isWanted ? MailState.HandingOver : MailState.Dropped, null);
            if (!isWanted)
                continue;
            rows.Execute("UPDATE mail SET tries = tries + 1 WHERE key = $1", next.Key);
            return new(next.Name, person, choice.Names, reminders);
        }
        return null;
    }

    // A milestone that was done or moved since is nothing to be told of any more.
    private static ImmutableArray<Reminder> StillDue(SqliteConnection connection, long mail) =>
        [.. connection.Rows(
            Read,
            "SELECT r.person, r.product, r.year, r.milestone, r.due_on, r.before FROM reminder r JOIN calendar_day d ON (d.product, d.year, d.milestone, d.due_on) = (r.product, r.year, r.milestone, r.due_on) WHERE r.mail = $1 AND d.done_at IS NULL ORDER BY r.due_on, r.product, r.milestone", mail)];

    private static List<Reminder> New(SqliteConnection connection, IEnumerable<Reminder> reminders) =>
        [.. reminders.Distinct().GroupBy(reminder => reminder.Person).Where(group => Notices.Of(connection, group.Key).Mail)
            .SelectMany(group => group.Except(connection.Rows(Read, "SELECT person, product, year, milestone, due_on, before FROM reminder WHERE person = $1", group.Key.Value)))];

    private static int Set(OfficeRows rows, string name, MailState state, MailProblem? problem) => rows.Execute(
        "UPDATE mail SET state = $2, problem = $3, since = $4 WHERE name = $1", name, Vocabulary.Word(state), problem is { } why ? Vocabulary.Word(why) : null, Instant.Write(rows.Now));

    private static Reminder Read(SqliteDataReader row) =>
        new(Name(row.GetString(0)), row.GetString(1), row.GetInt32(2), Calendars.ReadMilestone(row.GetString(3)), Calendars.ReadDay(row.GetString(4)), row.GetInt32(5));

    private static Pseudonym Name(string word) => Pseudonym.TryParse(word, out var pseudonym) ? pseudonym : throw new FormatException($"“{word}” is no pseudonym.");

    private static T Word<T>(string word)
        where T : struct, Enum => Vocabulary.TryParse<T>(word, out var member) ? member : throw new FormatException($"“{word}” is no {typeof(T).Name}.");
}
