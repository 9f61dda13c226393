using Attest.Reports;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Reads a base back as the sequence of what was recorded.</summary>
internal static class ReadLog
{
    /// <summary>The readings in order, one at a time.</summary>
    public static IEnumerable<LoggedReading> Of(SqliteConnection connection)
    {
        var revision = EvidenceQueries.Revision(connection);
        for (var number = 1L; number <= revision; number++)
            yield return Reading(connection, number);
    }

    private static LoggedReading Reading(SqliteConnection connection, long number)
    {
        var reading = EvidenceQueries.Reading(connection, number);
        var (sourceKey, unfiled) = connection.Rows(row => (row.GetInt64(0), row.Text(1)), "SELECT source, unfiled FROM reading WHERE number = $1", number)[0];
        var document = reading.Document;
        return new LoggedReading(
            number,
            reading.RecordedAt,
            new ReadPage(EvidenceQueries.Source(connection, sourceKey), document, reading.Statements),
            unfiled is null ? EvidenceQueries.AddressOfReading(connection, number) : null,
            unfiled is null ? null : JsonParts.Word<UnfiledReason>(unfiled),
            [.. EvidenceQueries.SupersededBy(connection, number)],
            [.. EvidenceQueries.Reappeared(connection, number)],
            [.. connection.Rows(row => (row.GetString(0), row.GetString(1)), "SELECT locator, became FROM alias WHERE reading = $1 ORDER BY key", number)]);
    }
}
