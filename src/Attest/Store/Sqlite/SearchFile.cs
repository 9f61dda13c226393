using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>The file of the search index. Nothing in it is lost when it is: whatever does not fit the base is deleted and made anew.</summary>
internal static class SearchFile
{
    /// <summary>Counts up with every change to <c>search.sql</c> or to what of a page is indexed.</summary>
    private const int Version = 1;

    private static readonly string Script = ReadScript();

    /// <summary>Opens the index for writing; one that is missing, damaged, of another base or another version, or ahead of the base is made anew, empty.</summary>
    public static SqliteConnection OpenWriter(SqliteFile file, string baseId, long revision)
    {
        if (!(IndexedUpTo(file, baseId) <= revision))
            file.Delete();
        var connection = file.OpenWriter();
        // A lost index is made anew, so that nothing need wait for the disk.
        connection.Execute("PRAGMA synchronous = OFF");
        if (connection.Integer("SELECT count(*) FROM sqlite_schema WHERE name = 'origin'") == 0)
            Create(connection, baseId);
        return connection;
    }

    /// <summary>The last reading in an index, or null when the index does not fit the base.</summary>
    public static long? IndexedUpTo(SqliteFile file, string baseId)
    {
        try
        {
            using var connection = file.OpenReader();
            return connection.Integer("SELECT reading FROM origin WHERE base = $1 AND version = $2", baseId, Version);
        }
        // No table, no database, a newer format: all the same here.
        catch (SqliteException)
        {
            return null;
        }
    }

    /// <summary>
    /// The index for a base that is only read: the one beside it when that has every reading, otherwise one made for the purpose, which the caller deletes.
    /// </summary>
    public static SqliteFile ForReader(DataFolder folder, SqliteFile evidence, string baseId, long revision)
    {
        var beside = new SqliteFile(folder.SearchFile);
        if (IndexedUpTo(beside, baseId) == revision)
            return beside;
        var made = new SqliteFile(Path.Combine(Path.GetTempPath(), $"attest-{Guid.NewGuid():N}.db"));
        using var reader = evidence.OpenReader();
        using var writer = OpenWriter(made, baseId, revision);
        while (CatchUp(writer, reader, int.MaxValue, new FreshTexts()) < revision)
        {
        }
        return made;
    }

    /// <summary>Adds the pages of the readings after the last indexed one, at most so many, from the texts at hand or else from the base; answers the last reading indexed now.</summary>
    public static long CatchUp(SqliteConnection index, SqliteConnection evidence, int most, FreshTexts fresh)
    {
        var done = index.Integer("SELECT reading FROM origin")!.Value;
        // Asked first: a reading that comes in between is indexed now or at the next call, never skipped.
        var revision = EvidenceQueries.Revision(evidence);
        var numbers = EvidenceQueries.FiledReadingsAfter(evidence, done, most);
        using var transaction = index.BeginTransaction();
        using (PreparedSql insert = new(index, "INSERT OR REPLACE INTO page_index (rowid, body, citations) VALUES ($1, $2, $3)"))
            foreach (var (number, page) in numbers)
            {
                var (body, citations) = fresh.Find(number) ?? IndexedText.Of(EvidenceQueries.Reading(evidence, number).Document);
                insert.Integer([page, body, citations]);
            }
        var last = numbers.Count == 0 ? done : numbers[^1].Number;
        done = numbers.Count < most ? Math.Max(last, revision) : last;
        index.Execute("UPDATE origin SET reading = $1", done);
        transaction.Commit();
        fresh.Forget(done);
        return done;
    }

    private static void Create(SqliteConnection connection, string baseId)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(Script);
        connection.Execute("INSERT INTO origin (base, version, reading) VALUES ($1, $2, 0)", baseId, Version);
        transaction.Commit();
    }

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(SearchFile).Assembly.GetManifestResourceStream("Attest.Store.Sqlite.search.sql")!);
        return reader.ReadToEnd();
    }
}
