using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attest.Checks;
using Attest.Checks.OfSources;
using Attest.Registers;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Reads and adds the rows of findings, runs and rulings.</summary>
internal static class FindingRows
{
    private const string Address = "p.product, p.edition, p.revision, p.jurisdiction, p.theme";

    /// <summary>The last run and the last ruling.</summary>
    public static (long Run, long Ruling) Mark(SqliteConnection connection) =>
        (connection.Integer("SELECT max(number) FROM check_run") ?? 0, connection.Integer("SELECT max(number) FROM ruling") ?? 0);

    /// <summary>The findings that stand today.</summary>
    public static List<Finding> Current(SqliteConnection connection) =>
        connection.Rows(row => ToFinding(row.GetString(0)), "SELECT f.content FROM finding f WHERE f.key IN (SELECT finding FROM current_finding)");

    /// <summary>A finding that was recorded, still found or not.</summary>
    public static Finding? Finding(SqliteConnection connection, FindingId id) =>
        connection.Rows(row => ToFinding(row.GetString(0)), "SELECT content FROM finding WHERE id = $1", Hash(id)).FirstOrDefault();

    /// <summary>Readings under an address after a number, oldest first.</summary>
    public static List<(long Number, PageAddress Page)> FiledAfter(SqliteConnection connection, long number) => connection.Rows(
        row => (row.GetInt64(0), ToAddress(row, 1)), $"SELECT r.number, {Address} FROM reading r JOIN page p ON p.id = r.page WHERE r.number > $1 ORDER BY r.number", number);

    /// <summary>Runs after a number, oldest first.</summary>
    public static List<(long Number, string Subject, CheckedAsOf AsOf, string Basis)> RunsAfter(SqliteConnection connection, long number) => connection.Rows(
        row => (row.GetInt64(0), row.GetString(1), new CheckedAsOf(row.GetInt64(2), row.GetInt64(4), row.GetInt64(5)), row.GetString(3)), "SELECT number, subject, reading, basis, judgement, withdrawal FROM check_run WHERE number > $1 ORDER BY number", number);

    /// <summary>The current reading of a page, or null.</summary>
    public static long? LastReading(SqliteConnection connection, PageAddress page) => connection.Integer(
        """
        SELECT max(r.number) FROM page p JOIN reading r ON r.page = p.id
        WHERE p.jurisdiction = $1 AND p.edition = $2 AND p.product = $3 AND p.theme = $4 AND p.revision = $5
        """,
        page.Jurisdiction.Value, page.Edition, page.Product, page.Theme, page.Revision);

    /// <summary>The current readings of the pages about a State.</summary>
    public static List<(long Number, PageAddress Page)> LastReadings(SqliteConnection connection, string state) => connection.Rows(
        row => (row.GetInt64(0), ToAddress(row, 1)), $"SELECT max(r.number), {Address} FROM page p JOIN reading r ON r.page = p.id WHERE p.jurisdiction = $1 GROUP BY p.id", state);

    /// <summary>A page that nobody has ruled on, as checks see it.</summary>
    public static CheckedPage Page(SqliteConnection connection, string name, long number)
    {
        var reading = EvidenceQueries.Reading(connection, number);
        return new CheckedPage(name, reading.Document, reading.Statements) { SourceId = EvidenceQueries.SourceOf(connection, number) };
    }

    /// <summary>The pages about others that share the most of these prints, at most so many: of what was copied often, a few copies show it.</summary>
    public static List<PageAddress> PagesWithPrint(SqliteConnection connection, ImmutableArray<long> prints, string? exceptState, int most)
    {
        if (prints.IsEmpty)
            return [];
        var subjects = connection.Rows(
            row => row.GetString(0),
            "SELECT r.subject FROM json_each($1) j JOIN page_print p ON p.print = j.value JOIN check_run r ON r.number = p.run GROUP BY r.subject ORDER BY count(*) DESC, r.subject",
            $"[{string.Join(',', prints)}]");
        return [.. subjects.Select(subject => CheckSubject.Parse(subject).Page).OfType<PageAddress>().Where(page => page.Jurisdiction.Value != exceptState).Take(most)];
    }

    /// <summary>Records a run and what it changes; answers its number.</summary>
    public static long AddRun(SqliteConnection connection, CheckRun run, DateTimeOffset now)
    {
        var before = PresentOf(connection, run.Subject.ToString());
        var found = run.Findings.Where(finding => !before.Contains(finding.Id)).ToImmutableArray();
        var gone = before.Except(run.Findings.Select(finding => finding.Id)).Order().ToImmutableArray();
        // A page that was read anew mostly keeps its prints.
        var known = connection.Rows(row => row.GetInt64(0), "SELECT p.print FROM check_run r JOIN page_print p ON p.run = r.number WHERE r.subject = $1", run.Subject.ToString());
        return Add(connection, run.Subject.ToString(), run.AsOf, run.Basis, now, found, gone, [.. run.Prints.Except(known).Order()], SupportRows.Changed(connection, run.Support));
    }

    /// <summary>Records a run as another base did; throws <see cref="FormatException"/> when one before it is missing.</summary>
    public static void Replay(SqliteConnection connection, LoggedRun run)
    {
        var next = (connection.Integer("SELECT max(number) FROM check_run") ?? 0) + 1;
        if (run.Number != next)
            throw new FormatException($"Run {run.Number} of the checks follows run {next - 1}; one is missing or stands twice.");
        Add(connection, run.Subject, run.AsOf, run.Basis, run.RecordedAt, run.Found, run.Gone, run.Prints, run.Support);
    }

    /// <summary>Records a ruling; answers its number.</summary>
    public static long AddRuling(SqliteConnection connection, FindingRuling ruling) => connection.Integer(
        "INSERT INTO ruling (finding, class, accepted, reason, person, ruled_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING number",
        ruling.Finding is { } id ? Hash(id) : null, ruling.Class, ruling.IsAccepted ? 1 : 0, ruling.Reason, ruling.Person, Instant.Write(ruling.RuledAt))!.Value;

    /// <summary>Every ruling in order.</summary>
    public static List<FindingRuling> Rulings(SqliteConnection connection) => connection.Rows(
        row => new FindingRuling(row.IsDBNull(0) ? null : ToId(row.Bytes(0)), row.Text(1), row.GetBoolean(2), row.GetString(3), row.GetString(4), Instant.Read(row.GetString(5))),
        "SELECT finding, class, accepted, reason, person, ruled_at FROM ruling ORDER BY number");

    /// <summary>Every run in order, with what it changed.</summary>
    public static List<LoggedRun> Runs(SqliteConnection connection)
    {
        var changes = connection.Rows(
            row => (Run: row.GetInt64(0), IsPresent: row.GetBoolean(1), Id: ToId(row.Bytes(2)), Content: row.GetString(3)),
            "SELECT c.run, c.present, f.id, f.content FROM finding_change c JOIN finding f ON f.key = c.finding ORDER BY c.key").ToLookup(change => change.Run);
        var prints = connection.Rows(row => (Run: row.GetInt64(0), Print: row.GetInt64(1)), "SELECT run, print FROM page_print ORDER BY run, print").ToLookup(print => print.Run, print => print.Print);
        var supports = SupportRows.ByRun(connection);
        return connection.Rows(
            row => new LoggedRun(row.GetInt64(0), row.GetString(1), new CheckedAsOf(row.GetInt64(2), row.GetInt64(5), row.GetInt64(6)), row.GetString(3), Instant.Read(row.GetString(4)),
                [.. changes[row.GetInt64(0)].Where(change => change.IsPresent).Select(change => ToFinding(change.Content))],
                [.. changes[row.GetInt64(0)].Where(change => !change.IsPresent).Select(change => change.Id)],
                [.. prints[row.GetInt64(0)]], [.. supports[row.GetInt64(0)]]),
            "SELECT number, subject, reading, basis, recorded_at, judgement, withdrawal FROM check_run ORDER BY number");
    }

    private static long Add(
        SqliteConnection connection, string subject, CheckedAsOf asOf, string basis, DateTimeOffset at, ImmutableArray<Finding> found, ImmutableArray<FindingId> gone, ImmutableArray<long> prints,
        ImmutableArray<PageSupport> supports)
    {
        var run = connection.Integer("INSERT INTO check_run (subject, reading, basis, recorded_at, judgement, withdrawal) VALUES ($1, $2, $3, $4, $5, $6) RETURNING number", subject, asOf.Reading, basis, Instant.Write(at), asOf.Judgement, asOf.Withdrawal)!.Value;
        foreach (var finding in found)
            AddChange(connection, Key(connection, finding.Id) ?? AddFinding(connection, finding), run, 1);
        foreach (var id in gone)
            AddChange(connection, Key(connection, id) ?? throw new FormatException($"The finding {id} was never recorded."), run, 0);
        foreach (var print in prints)
            connection.Execute("INSERT INTO page_print (print, run) VALUES ($1, $2)", print, run);
        foreach (var support in supports)
            SupportRows.Add(connection, run, support);
        return run;
    }

    private static void AddChange(SqliteConnection connection, long finding, long run, int present) =>
        connection.Execute("INSERT INTO finding_change (finding, run, present) VALUES ($1, $2, $3)", finding, run, present);

    private static long AddFinding(SqliteConnection connection, Finding finding) => connection.Integer(
        "INSERT INTO finding (id, content) VALUES ($1, $2) RETURNING key", Hash(finding.Id), Encoding.UTF8.GetString(CanonicalJson.Write(FindingJson.Write(finding))))!.Value;

    private static long? Key(SqliteConnection connection, FindingId id) => connection.Integer("SELECT key FROM finding WHERE id = $1", Hash(id));

    // What the last word of a subject has.
    private static HashSet<FindingId> PresentOf(SqliteConnection connection, string subject)
    {
        var present = new HashSet<FindingId>();
        foreach (var (id, isPresent) in connection.Rows(
            row => (ToId(row.Bytes(0)), row.GetBoolean(1)),
            "SELECT f.id, c.present FROM check_run r JOIN finding_change c ON c.run = r.number JOIN finding f ON f.key = c.finding WHERE r.subject = $1 ORDER BY c.key", subject))
            if (isPresent)
                present.Add(id);
            else
                present.Remove(id);
        return present;
    }

    private static PageAddress ToAddress(SqliteDataReader row, int first) =>
        new(row.GetString(first), row.GetInt32(first + 1), row.GetInt32(first + 2), JurisdictionCode.Parse(row.GetString(first + 3)), row.GetString(first + 4));

    private static Finding ToFinding(string content)
    {
        using var json = JsonDocument.Parse(content);
        return FindingJson.Read(json.RootElement);
    }

    private static byte[] Hash(FindingId id) => Convert.FromHexString(id.Value);

    private static FindingId ToId(byte[] hash) =>
        FindingId.TryParse(Convert.ToHexStringLower(hash), out var id) ? id : throw new FormatException("The identity of a finding is not 32 bytes.");
}
