using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Changes rows of the office file; runs in the writer's thread, within its transaction.</summary>
internal sealed class OfficeRows(SqliteConnection connection, TimeProvider clock) : WriterRows(connection)
{
    /// <summary>The time, to the millisecond, as it is kept.</summary>
    public DateTimeOffset Now => Instant.Read(Instant.Write(clock.GetUtcNow()));

    /// <summary>Runs one statement of SQL; answers how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> parameters)
    {
        using var command = Connection.Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>Says in the log who did what to whom.</summary>
    public void Log(string by, string about, string act, string detail = "") => OfficeLogRows.Add(Connection, Now, by, about, act, detail);

    public override void Dispose()
    {
    }
}
