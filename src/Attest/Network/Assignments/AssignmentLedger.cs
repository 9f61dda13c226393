using System.Globalization;
using Attest.Network.Cycle;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network.Assignments;

/// <summary>Who covers which State and theme for an edition, and what became of its open questions. The log tells what was given and taken back, and nothing that people wrote.</summary>
public sealed class AssignmentLedger
{
    private const int LongestNote = 500;
    private const string Rows = "SELECT number, product, year, jurisdiction, theme, person, note, given_at, given_by FROM assignment WHERE taken_at IS NULL";

    // Whoever has one of these writes on something.
    private static readonly Role[] Writers = [Role.Researcher, Role.Coordinator, Role.ThemeEditor, Role.FinalEditor];

    private readonly OfficeFile _file;

    internal AssignmentLedger(OfficeFile file) => _file = file;

    /// <summary>Those that hold, the newest edition first, then by State, theme and person.</summary>
    public IReadOnlyList<Assignment> All => _file.Read(connection => connection.Rows(Read, $"{Rows} ORDER BY year DESC, product, jurisdiction, theme, person"));

    /// <summary>The assignment of a number while it holds, or null.</summary>
    public Assignment? Find(long number) => _file.Read(connection => Find(connection, number));

    /// <summary>The year of the last edition before one for which anybody was assigned, or null.</summary>
    public int? LastBefore(EditionCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return _file.Read(connection => (int?)connection.Integer("SELECT max(year) FROM assignment WHERE taken_at IS NULL AND product = $1 AND year < $2", calendar.Product, calendar.Year));
    }

    /// <summary>Whether a person may be assigned to a State and theme: who may sign in and has a role there.</summary>
    public static bool CanCover(Person person, JurisdictionCode jurisdiction, string theme)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.DisabledAt is null && Writers.Any(role => person.Has(role, jurisdiction, theme));
    }

    /// <summary>Assigns a person; answers whether that is new. Throws <see cref="ArgumentException"/> for somebody who cannot cover it, and for a note of more than one line or 500 characters.</summary>
    public Task<bool> GiveAsync(PageAddress address, Pseudonym person, string note, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(person);
        var words = Note(note);
        return _file.WriteAsync(rows => Give(rows, address, person, words, by), cancellationToken);
    }

    /// <summary>Takes an assignment back; false where it does not hold.</summary>
    public Task<bool> TakeBackAsync(long number, Pseudonym? by, CancellationToken cancellationToken = default) =>
        _file.WriteAsync(rows => Find(rows.Connection, number) is { } kept && TakeBack(rows, kept, by), cancellationToken);

    /// <summary>Gives an assignment to somebody else in one step; false where it does not hold. Throws <see cref="ArgumentException"/> for somebody who cannot cover it, and then nothing has changed.</summary>
    public Task<bool> ReassignAsync(long number, Pseudonym person, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            if (Find(rows.Connection, number) is not { } kept)
                return false;
            if (kept.Person == person)
                return true;
            Give(rows, kept.Address, person, kept.Note, by);
            return TakeBack(rows, kept, by);
        }, cancellationToken);
    }

    /// <summary>Gives the assignments of an earlier year to the same people for an edition, without the notes; answers how many are new. Those who cannot cover them any more are left out.</summary>
    /// <param name="from">The earlier year.</param>
    /// <param name="calendar">The edition.</param>
    /// <param name="isMine">Which of them are to be copied.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellationToken">Ends it before it began.</param>
    public Task<int> CopyAsync(int from, EditionCalendar calendar, Func<Assignment, bool> isMine, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(isMine);
        return _file.WriteAsync(rows => rows.Connection.Rows(Read, $"{Rows} AND product = $1 AND year = $2 ORDER BY number", calendar.Product, from).Where(isMine)
            .Count(kept => People.Find(rows.Connection, kept.Person) is { } person && CanCover(person, kept.Address.Jurisdiction, kept.Address.Theme)
                && Give(rows, new(calendar.Product, calendar.Year, 0, kept.Address.Jurisdiction, kept.Address.Theme), kept.Person, "", by)), cancellationToken);
    }

    /// <summary>What was said last of each question of an edition about a State, by the identity of the question.</summary>
    public IReadOnlyDictionary<string, QuestionMark> MarksOf(EditionCalendar calendar, JurisdictionCode state)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(state);
        return _file.Read(connection => connection.Rows(
            row => new QuestionMark(row.GetString(0), Word(row.GetString(1)), row.GetString(2), Instant.Read(row.GetString(3)), row.GetString(4)),
            "SELECT question, standing, note, at, by FROM question_mark WHERE number IN (SELECT max(number) FROM question_mark WHERE product = $1 AND year = $2 AND jurisdiction = $3 GROUP BY question)",
            calendar.Product, calendar.Year, state.Value).ToDictionary(mark => mark.Question, StringComparer.Ordinal));
    }

    /// <summary>Says what became of a question; what was said before is kept. Throws <see cref="ArgumentException"/> for a note of more than one line or 500 characters.</summary>
    public Task MarkAsync(EditionCalendar calendar, JurisdictionCode state, OpenQuestion question, QuestionStanding standing, string note, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(question);
        var words = Note(note);
        return _file.WriteAsync(rows =>
        {
            rows.Execute(
                "INSERT INTO question_mark (product, year, jurisdiction, question, standing, note, at, by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                calendar.Product, calendar.Year, state.Value, question.Identity, Vocabulary.Word(standing), words, Instant.Write(rows.Now), By(by));
            rows.Log(By(by), calendar.Edition, Vocabulary.Word(Act.QuestionMarked), $"{state} {question.Identity} {Vocabulary.Word(standing)}");
            return true;
        }, cancellationToken);
    }

    private static bool Give(OfficeRows rows, PageAddress address, Pseudonym person, string note, Pseudonym? by)
    {
        if (People.Find(rows.Connection, person) is not { } found || !CanCover(found, address.Jurisdiction, address.Theme))
            throw new ArgumentException($"{person} has no role on {address.Jurisdiction} {address.Theme}. Give one first: attest user add, or the page of the person.", nameof(person));
        if (rows.Execute(
            "INSERT OR IGNORE INTO assignment (product, year, jurisdiction, theme, person, note, given_at, given_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            address.Product, address.Edition, address.Jurisdiction.Value, address.Theme, person.Value, note, Instant.Write(rows.Now), By(by)) == 0)
            return false;
        Log(rows, by, person, Act.AssignmentGiven, address);
        return true;
    }

    private static bool TakeBack(OfficeRows rows, Assignment kept, Pseudonym? by)
    {
        rows.Execute("UPDATE assignment SET taken_at = $2, taken_by = $3 WHERE number = $1", kept.Number, Instant.Write(rows.Now), By(by));
        Log(rows, by, kept.Person, Act.AssignmentTaken, kept.Address);
        return true;
    }

    private static void Log(OfficeRows rows, Pseudonym? by, Pseudonym person, Act act, PageAddress address) => rows.Log(By(by), person.Value, Vocabulary.Word(act), address.ToString());

    private static string Note(string note) => note?.Trim() is { Length: <= LongestNote } words && !words.Any(char.IsControl)
        ? words : throw new ArgumentException($"A note is one line of at most {LongestNote.ToString(CultureInfo.InvariantCulture)} characters.", nameof(note));

    private static string By(Pseudonym? by) => by?.Value ?? OfficeEntry.Console;

    private static Assignment? Find(SqliteConnection connection, long number) => connection.Rows(Read, $"{Rows} AND number = $1", number).FirstOrDefault();

    private static Assignment Read(SqliteDataReader row) => new(
        row.GetInt64(0), new(row.GetString(1), row.GetInt32(2), 0, JurisdictionCode.Parse(row.GetString(3)), row.GetString(4)),
        Pseudonym.TryParse(row.GetString(5), out var person) ? person : throw new FormatException($"“{row.GetString(5)}” is no pseudonym."), row.GetString(6), Instant.Read(row.GetString(7)), row.GetString(8));

    private static QuestionStanding Word(string word) => Vocabulary.TryParse<QuestionStanding>(word, out var standing) ? standing : throw new FormatException($"“{word}” is no standing of a question.");
}
