using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>A database file and the connections to it.</summary>
internal sealed class SqliteFile(string path)
{
    /// <summary>Marks a file as an Attest base (<c>PRAGMA application_id</c>): “ATST” in ASCII.</summary>
    public const int ApplicationId = 0x41545354;

    /// <summary>Marks a file as the office of a base: “ATOF” in ASCII.</summary>
    public const int OfficeApplicationId = 0x41544F46;

    // Permission, read-only, cannot open (https://www.sqlite.org/rescode.html).
    private static readonly int[] NoAccess = [3, 8, 14];

    private bool? _needsFolder;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    public string Path { get; } = path;

    /// <summary>The file itself and the two that SQLite keeps beside it in WAL mode.</summary>
    public IEnumerable<string> AllFiles => [Path, Path + "-wal", Path + "-shm"];

    public bool Exists => File.Exists(Path);

    /// <summary>Opens the writer's connection, which makes the file where there is none.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = Open(ConnectionString(SqliteOpenMode.ReadWriteCreate, pooling: false));
        // FULL: what was recorded survives a loss of power. REPLACE must fire the triggers that keep tables append-only.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON");
        // Identities are hashes and land all over their index. The longer the log, the more often a page of it has changed by the time that it is written back: 64 MB.
        connection.Execute("PRAGMA wal_autocheckpoint = 16000");
        // What SQLite cannot hold of that index, it reads again with every batch.
        connection.Execute("PRAGMA cache_size = -16384");
        return connection;
    }

    /// <summary>Opens a pooled connection that can only read. Where even that may put nothing into the folder, the file is read as one that nobody changes.</summary>
    public SqliteConnection OpenReader()
    {
        _needsFolder ??= NeedsFolder();
        return _needsFolder.Value ? Open(ConnectionString(SqliteOpenMode.ReadOnly, pooling: true)) : OpenUnchanging();
    }

    /// <summary>Opens a file that nobody writes to, such as one on a read-only disk, without the files that SQLite keeps beside it in WAL mode.</summary>
    public SqliteConnection OpenUnchanging() => Open(UnchangingConnectionString);

    /// <summary>Closes the pooled connections, so that the file can be moved or checkpointed.</summary>
    public void CloseReaders()
    {
        foreach (var pool in new[] { ConnectionString(SqliteOpenMode.ReadOnly, pooling: true), UnchangingConnectionString })
        {
            using var connection = new SqliteConnection(pool);
            SqliteConnection.ClearPool(connection);
        }
    }

    public void Delete()
    {
        CloseReaders();
        foreach (var file in AllFiles)
            File.Delete(file);
    }

    // With a write-ahead log there are changes that only the ordinary way shows.
    private bool NeedsFolder()
    {
        try
        {
            using var connection = Open(ConnectionString(SqliteOpenMode.ReadOnly, pooling: true));
            connection.Integer("SELECT count(*) FROM sqlite_schema");
            return true;
        }
        catch (SqliteException exception) when (NoAccess.Contains(exception.SqliteErrorCode) && Exists && !File.Exists(Path + "-wal"))
        {
            return false;
        }
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
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

    private string UnchangingConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = $"{new Uri(System.IO.Path.GetFullPath(Path)).AbsoluteUri}?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
    }.ToString();

    private string ConnectionString(SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = mode,
        Pooling = pooling,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();
}
