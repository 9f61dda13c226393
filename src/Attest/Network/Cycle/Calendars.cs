using System.Collections.Immutable;
using System.Globalization;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network.Cycle;

/// <summary>The calendars of the editions that are made here. What changes is told in the log; the reasons that people write stay with the calendar.</summary>
public sealed class Calendars
{
    private const int LongestReason = 500;
    private const string DayFormat = "yyyy-MM-dd";

    private readonly OfficeFile _file;

    internal Calendars(OfficeFile file) => _file = file;

    /// <summary>All of them, the newest year first.</summary>
    public IReadOnlyList<EditionCalendar> All => _file.Read(connection =>
        connection.Rows(row => Find(connection, row.GetString(0), row.GetInt32(1))!, "SELECT product, year FROM calendar ORDER BY year DESC, product"));

    /// <summary>The calendar of an edition, or null.</summary>
    public EditionCalendar? Find(string product, int year) => _file.Read(connection => Find(connection, product, year));

    /// <summary>Keeps a new calendar. Throws <see cref="ArgumentException"/> where the edition has one.</summary>
    public Task AddAsync(EditionCalendar calendar, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return _file.WriteAsync(rows =>
        {
            if (Find(rows.Connection, calendar.Product, calendar.Year) is not null)
                throw new ArgumentException($"{calendar.Edition} has a calendar already. Move its days: attest cycle move", nameof(calendar));
            rows.Execute(
                "INSERT INTO calendar (product, year, meeting, meeting_on, made_at) VALUES ($1, $2, $3, $4, $5)",
                calendar.Product, calendar.Year, calendar.Meeting, Write(calendar.MeetingOn), Instant.Write(rows.Now));
            foreach (var day in calendar.Days)
                rows.Execute("INSERT INTO calendar_day (product, year, milestone, due_on) VALUES ($1, $2, $3, $4)", calendar.Product, calendar.Year, Vocabulary.Word(day.Milestone), Write(day.Due));
            Log(rows, by, calendar, Act.CalendarMade, Write(calendar.MeetingOn));
            return true;
        }, cancellationToken);
    }

    /// <summary>Moves a milestone; answers the calendar as it is then. Throws <see cref="ArgumentException"/> without a reason of one line, and where days could not follow each other.</summary>
    public Task<EditionCalendar> MoveAsync(EditionCalendar calendar, Milestone milestone, DateOnly due, string reason, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var why = reason?.Trim() ?? "";
        if (why.Length is 0 or > LongestReason || why.Any(char.IsControl))
            throw new ArgumentException($"Say in one line of at most {LongestReason.ToString(CultureInfo.InvariantCulture)} characters why the day is moved.", nameof(reason));
        return _file.WriteAsync(rows =>
        {
            var (kept, word) = (Kept(rows, calendar), Vocabulary.Word(milestone));
            var (moved, from) = (kept.With(milestone, due), kept[milestone].Due);
            if (from == due)
                return kept;
            rows.Execute("UPDATE calendar_day SET due_on = $4 WHERE product = $1 AND year = $2 AND milestone = $3", kept.Product, kept.Year, word, Write(due));
            rows.Execute(
                "INSERT INTO calendar_move (product, year, milestone, from_on, to_on, reason, at, by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                kept.Product, kept.Year, word, Write(from), Write(due), why, Instant.Write(rows.Now), by?.Value ?? OfficeEntry.Console);
            Log(rows, by, kept, Act.MilestoneMoved, $"{word} {Write(from)} {Write(due)}");
            return moved;
        }, cancellationToken);
    }

    /// <summary>Says that a milestone is done, or that it is not after all; answers whether that is new.</summary>
    public Task<bool> FinishAsync(EditionCalendar calendar, Milestone milestone, bool isDone, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return _file.WriteAsync(rows =>
        {
            var (kept, word) = (Kept(rows, calendar), Vocabulary.Word(milestone));
            if (kept[milestone].DoneAt is not null == isDone)
                return false;
            rows.Execute("UPDATE calendar_day SET done_at = $4 WHERE product = $1 AND year = $2 AND milestone = $3", kept.Product, kept.Year, word, isDone ? Instant.Write(rows.Now) : null);
            Log(rows, by, kept, isDone ? Act.MilestoneDone : Act.MilestoneReopened, word);
            return true;
        }, cancellationToken);
    }

    /// <summary>How the days of a calendar were moved, the last move first.</summary>
    public IReadOnlyList<MilestoneMove> MovesOf(EditionCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return _file.Read(connection => connection.Rows(
            row => new MilestoneMove(ReadMilestone(row.GetString(0)), ReadDay(row.GetString(1)), ReadDay(row.GetString(2)), row.GetString(3), Instant.Read(row.GetString(4)), row.GetString(5)),
            "SELECT milestone, from_on, to_on, reason, at, by FROM calendar_move WHERE product = $1 AND year = $2 ORDER BY number DESC", calendar.Product, calendar.Year));
    }

    internal static string Write(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    internal static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);

    internal static Milestone ReadMilestone(string word) => Vocabulary.TryParse<Milestone>(word, out var milestone) ? milestone : throw new FormatException($"“{word}” is no milestone.");

    // As it stands now, whatever the one who changes it has seen.
    private static EditionCalendar Kept(OfficeRows rows, EditionCalendar calendar) =>
        Find(rows.Connection, calendar.Product, calendar.Year) ?? throw new ArgumentException($"{calendar.Edition} has no calendar.", nameof(calendar));

    private static EditionCalendar? Find(SqliteConnection connection, string product, int year)
    {
        ImmutableArray<CalendarDay> days = [.. connection.Rows(
            row => new CalendarDay(ReadMilestone(row.GetString(0)), ReadDay(row.GetString(1)), row.Text(2) is { } done ? Instant.Read(done) : null),
            "SELECT milestone, due_on, done_at FROM calendar_day WHERE product = $1 AND year = $2", product, year)];
        return connection.Rows(
            row => new EditionCalendar(product, year, row.GetString(0), ReadDay(row.GetString(1)), days),
            "SELECT meeting, meeting_on FROM calendar WHERE product = $1 AND year = $2", product, year).FirstOrDefault();
    }

    private static void Log(OfficeRows rows, Pseudonym? by, EditionCalendar calendar, Act act, string detail) =>
        rows.Log(by?.Value ?? OfficeEntry.Console, calendar.Edition, Vocabulary.Word(act), detail);
}
