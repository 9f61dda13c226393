using System.Globalization;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>The numbered scripts that make a file what it is: <c>001_evidence.sql</c>, <c>002_…</c>, in order, never edited once released.</summary>
internal sealed class Schema
{
    // The script that brought the table of actors.
    private const int Actors = 3;

    // The script that brought the table of details.
    private const int Details = 4;

    // The script that brought the table of irregularities.
    private const int Irregularities = 5;

    private readonly SortedDictionary<int, string> _scripts;
    private readonly Dictionary<int, Action<SqliteConnection>> _fillings;

    /// <summary>Makes the schema of its scripts, which marks files with an application id; a filling runs after the script of its number and fills what that script made from what the file holds already.</summary>
    public Schema(IEnumerable<KeyValuePair<int, string>> scripts, IEnumerable<KeyValuePair<int, Action<SqliteConnection>>>? fillings = null, int applicationId = SqliteFile.ApplicationId)
    {
        ApplicationId = applicationId;
        _fillings = new Dictionary<int, Action<SqliteConnection>>(fillings ?? []);
        _scripts = new SortedDictionary<int, string>(scripts.ToDictionary());
        if (!_scripts.Keys.SequenceEqual(Enumerable.Range(1, _scripts.Count)))
            throw new ArgumentException("Scripts are numbered from 1 without gaps.", nameof(scripts));
    }

    /// <summary>The scripts of the evidence base, embedded in this assembly.</summary>
    public static Schema Evidence { get; } = new(Embedded("Attest.Store.Sqlite."),
    [
        new(Actors, connection => FillFromStatements(connection, (rows, id, statement) => rows.AddActor(id, statement))),
        new(Details, connection => FillFromStatements(connection, (rows, id, statement) => rows.AddDetail(id, statement))),
        new(Irregularities, connection => FillFromReadings(connection, (rows, page, reading) => rows.AddIrregularities(page, reading.Number, DocumentFacts.Of(reading.Document)))),
    ]);

    /// <summary>The scripts of the office, which travel with the slice that knows what they mean; here they are only run.</summary>
    public static Schema Office { get; } = new(Embedded("Attest.Network.Sqlite."), applicationId: SqliteFile.OfficeApplicationId);

    /// <summary>What a file of this schema is marked with.</summary>
    public int ApplicationId { get; }

    public int Version => _scripts.Count;

    /// <summary>The version a file has, 0 for an empty one.</summary>
    public static int VersionOf(SqliteConnection connection) =>
        connection.Integer("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_version'") == 0
            ? 0
            : (int)(connection.Integer("SELECT max(number) FROM schema_version") ?? 0);

    /// <summary>Runs the scripts that a file lacks, all in one transaction.</summary>
    public void Apply(SqliteConnection connection, DateTimeOffset now)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT");
        foreach (var (number, script) in _scripts.Where(script => script.Key > VersionOf(connection)).ToArray())
        {
            connection.Execute(script);
            _fillings.GetValueOrDefault(number)?.Invoke(connection);
            connection.Execute("INSERT INTO schema_version (number, applied_at) VALUES ($1, $2)", number, Instant.Write(now));
        }
        connection.Execute($"PRAGMA application_id = {ApplicationId}");
        transaction.Commit();
    }

    private static void FillFromStatements(SqliteConnection connection, Action<EvidenceRows, StatementId, Statement> add) => FillFromReadings(connection, (rows, _, reading) =>
    {
        foreach (var (id, statement) in reading.Identified())
            add(rows, id, statement);
    });

    // What a later table holds is in the readings, whose contents SQL cannot open.
    private static void FillFromReadings(SqliteConnection connection, Action<EvidenceRows, long, Reading> add)
    {
        using var rows = new EvidenceRows(connection);
        foreach (var (number, page) in connection.Rows(row => (row.GetInt64(0), row.GetInt64(1)), "SELECT number, page FROM reading WHERE page IS NOT NULL ORDER BY number"))
            add(rows, page, EvidenceQueries.Reading(connection, number));
    }

    private static IEnumerable<KeyValuePair<int, string>> Embedded(string prefix)
    {
        var assembly = typeof(Schema).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiDigit(name[prefix.Length])))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new(int.Parse(name.AsSpan(prefix.Length, 3), CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }
}
