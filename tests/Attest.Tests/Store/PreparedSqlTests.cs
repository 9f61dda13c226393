using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store;

public sealed class PreparedSqlTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public PreparedSqlTests()
    {
        SQLitePCL.Batteries_V2.Init();
        _connection.Open();
        _connection.Execute("CREATE TABLE kept (key INTEGER PRIMARY KEY, number INTEGER, word TEXT UNIQUE, bytes BLOB) STRICT");
    }

    [Fact]
    public void Integer_NamesInAnotherOrderThanTheirNumbers_BindsByNumber()
    {
        using var sql = new PreparedSql(_connection, "SELECT 10 * $2 + $1");

        Assert.Equal(21, sql.Integer([1, 2]));
    }

    [Fact]
    public void Integer_RunForManyRows_KeepsEachAsItWas()
    {
        using var sql = new PreparedSql(_connection, "INSERT INTO kept (number, word, bytes) VALUES ($1, $2, $3) RETURNING key");

        Assert.Equal(1, sql.Integer([1L << 40, "naïve 😀", new byte[] { 0, 255 }]));
        Assert.Equal(2, sql.Integer([null, null, Array.Empty<byte>()]));

        Assert.Equal(
            [(1L << 40, "naïve 😀", "00ff"), (null, null, "")],
            _connection.Rows(
                row => (row.IsDBNull(0) ? (long?)null : row.GetInt64(0), row.Text(1), Convert.ToHexStringLower(row.Bytes(2))), "SELECT number, word, bytes FROM kept ORDER BY key"));
    }

    [Fact]
    public void Integer_NoRowOrNoInteger_IsNull()
    {
        using var nothing = new PreparedSql(_connection, "SELECT key FROM kept");
        using var noNumber = new PreparedSql(_connection, "SELECT max(key) FROM kept");

        Assert.Null(nothing.Integer([]));
        Assert.Null(noNumber.Integer([]));
    }

    // Of the row that is refused nothing stays, and the next one is recorded.
    [Fact]
    public void Integer_RowAgainstAConstraint_ThrowsAndGoesOn()
    {
        using var sql = new PreparedSql(_connection, "INSERT INTO kept (word) VALUES ($1) RETURNING key");
        sql.Integer(["once"]);

        var thrown = Assert.Throws<SqliteException>(() => sql.Integer(["once"]));

        Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT, thrown.SqliteErrorCode);
        Assert.Equal(2, sql.Integer(["twice"]));
    }

    public void Dispose() => _connection.Dispose();
}
