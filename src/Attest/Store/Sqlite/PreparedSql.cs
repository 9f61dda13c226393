using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Attest.Store.Sqlite;

/// <summary>
/// One statement of SQL, prepared once and run for many rows. Parameters are <c>$1</c>, <c>$2</c> … and bound straight to SQLite, their names looked up once and not with every row.
/// </summary>
internal sealed class PreparedSql : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _positions;

    /// <summary>Prepares a statement on an open connection.</summary>
    public PreparedSql(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
        // SQLite counts names in the order in which the SQL mentions them, whatever digits are in them.
        _positions = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(_statement)).Select(number => raw.sqlite3_bind_parameter_index(_statement, $"${number}"))];
    }

    /// <summary>Runs the statement to its end; the first column of the first row, or null when there is no row or it holds no integer.</summary>
    public long? Integer(ReadOnlySpan<object?> parameters)
    {
        try
        {
            for (var i = 0; i < parameters.Length; i++)
                Check(Bind(_positions[i], parameters[i]));
            long? first = null;
            var step = raw.sqlite3_step(_statement);
            if (step == raw.SQLITE_ROW && raw.sqlite3_column_type(_statement, 0) == raw.SQLITE_INTEGER)
                first = raw.sqlite3_column_int64(_statement, 0);
            while (step == raw.SQLITE_ROW)
                step = raw.sqlite3_step(_statement);
            Check(step);
            return first;
        }
        finally
        {
            // Repeats what the last step answered, which is told already.
            raw.sqlite3_reset(_statement);
        }
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int position, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, position),
        int integer => raw.sqlite3_bind_int64(_statement, position, integer),
        long integer => raw.sqlite3_bind_int64(_statement, position, integer),
        string text => raw.sqlite3_bind_text(_statement, position, text),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(_statement, position, 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, position, bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be stored."),
    };

    private void Check(int answer) => SqliteException.ThrowExceptionForRC(answer, _connection.Handle);
}
