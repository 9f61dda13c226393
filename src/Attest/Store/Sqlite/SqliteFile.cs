using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>A database file and the connections to it.</summary>
internal sealed class SqliteFile(string path)
{
    /// <summary>Marks a file as an Attest base (<c>PRAGMA application_id</c>): “ATST” in ASCII.</summary>
    public const int ApplicationId = 0x41545354;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    public string Path { get; } = path;

    /// <summary>The file itself and the two that SQLite keeps beside it in WAL mode.</summary>
    public IEnumerable<string> AllFiles => [Path, Path + "-wal", Path + "-shm"];

    public bool Exists => File.Exists(Path);

    /// <summary>Opens the writer's connection, which makes the file where there is none.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = Open(SqliteOpenMode.ReadWriteCreate, pooling: false);
        // FULL: what was recorded survives a loss of power. REPLACE must fire the triggers that keep tables append-only.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; PRAGMA wal_autocheckpoint = 4000;");
        return connection;
    }

    /// <summary>Opens a pooled connection that can only read.</summary>
    public SqliteConnection OpenReader() => Open(SqliteOpenMode.ReadOnly, pooling: true);

    /// <summary>Closes the pooled connections, so that the file can be moved or checkpointed.</summary>
    public void CloseReaders()
    {
        using var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadOnly, pooling: true));
        SqliteConnection.ClearPool(connection);
    }

    public void Delete()
    {
        CloseReaders();
        foreach (var file in AllFiles)
            File.Delete(file);
    }

    private SqliteConnection Open(SqliteOpenMode mode, bool pooling)
    {
        var connection = new SqliteConnection(ConnectionString(mode, pooling));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private string ConnectionString(SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = mode,
        Pooling = pooling,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();
}
