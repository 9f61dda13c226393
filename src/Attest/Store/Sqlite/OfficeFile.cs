using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>
/// The file of people, requests and whatever is protected (I10): only its owner may read it. Nothing of it is kept in memory, so that a verb may write to it while the site does: each change is one
/// transaction that sees all before it.
/// </summary>
internal sealed class OfficeFile : IAsyncDisposable
{
    /// <summary>What the owner alone may do with the files of the office.</summary>
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly DataFolder _folder;
    private readonly SqliteFile _file;
    private readonly TimeProvider _clock;
    private readonly Writer<OfficeRows> _writer;

    private OfficeFile(DataFolder folder, SqliteFile file, SqliteConnection writer, TimeProvider clock, string? migrationCopy)
    {
        _folder = folder;
        _file = file;
        _clock = clock;
        _writer = new(new OfficeRows(writer, clock), _ => { }, _ => { });
        MigrationCopy = migrationCopy;
    }

    /// <summary>The copy that was made of the file as it was, when opening it brought its schema up to date; otherwise null.</summary>
    public string? MigrationCopy { get; }

    /// <summary>The time.</summary>
    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>Opens the office of a folder, and makes it where there is none. Throws <see cref="BaseException"/> when it is newer than this program, damaged or out of reach.</summary>
    public static OfficeFile Open(DataFolder folder, TimeProvider clock, Schema schema) => Surroundings.Guard(folder, () =>
    {
        SqliteFile file = new(folder.OfficeFile);
        if (!folder.HoldsOffice)
            Make(file, folder, schema, clock);
        SqliteConnection? writer = null;
        try
        {
            var version = Check(file, schema);
            var copy = version < schema.Version ? CopyBefore(file, version, clock.GetUtcNow()) : null;
            writer = file.OpenWriter();
            if (copy is not null)
                schema.Apply(writer, clock.GetUtcNow());
            return new OfficeFile(folder, file, writer, clock, copy);
        }
        catch
        {
            file.CloseReaders();
            writer?.Dispose();
            throw;
        }
    }, folder.OfficeFile);

    /// <summary>Runs a query on a connection that is closed when it has answered.</summary>
    public T Read<T>(Func<SqliteConnection, T> query) => Surroundings.Guard(_folder, () =>
    {
        using var connection = _file.OpenReader();
        return query(connection);
    }, _file.Path);

    /// <summary>Runs a change in the writer's thread, within its transaction; completes when it is on disk.</summary>
    public Task<T> WriteAsync<T>(Func<OfficeRows, T> change, CancellationToken cancellationToken) =>
        Surroundings.GuardAsync(_folder, () => _writer.ChangeAsync(change, cancellationToken), _file.Path);

    /// <summary>Finishes what is in the queue and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        _file.CloseReaders();
    }

    /// <summary>Makes an empty file that nobody but its owner may read; what SQLite puts beside it has the same rights.</summary>
    public static void CreateForOwner(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        new FileStream(path, options).Dispose();
    }

    // Under another name first: an office that is there is a whole one, whenever the power fails.
    private static void Make(SqliteFile file, DataFolder folder, Schema schema, TimeProvider clock)
    {
        Directory.CreateDirectory(folder.Path);
        SqliteFile unfinished = new(file.Path + ".new");
        unfinished.Delete();
        CreateForOwner(unfinished.Path);
        using (var connection = unfinished.OpenWriter())
            schema.Apply(connection, clock.GetUtcNow());
        File.Move(unfinished.Path, file.Path);
    }

    // The version of the file, once it is sure that this program can use it.
    private static int Check(SqliteFile file, Schema schema)
    {
        using var reader = file.OpenReader();
        if (reader.Integer("PRAGMA application_id") != schema.ApplicationId)
            throw new BaseException(BaseProblem.Damaged, $"{file.Path} is no office of an Attest base. Move it away, or put a backup in its place: attest restore FILE");
        var version = Schema.VersionOf(reader);
        return version <= schema.Version ? version : throw new BaseException(
            BaseProblem.Newer, $"{file.Path} has schema version {version}; this program knows versions up to {schema.Version}. Use the program that wrote it, or a newer one.");
    }

    private static string CopyBefore(SqliteFile file, int version, DateTimeOffset now)
    {
        var copy = $"{file.Path}.version-{version}.{now.UtcDateTime:yyyyMMdd-HHmmss}";
        CreateForOwner(copy);
        using var reader = file.OpenReader();
        reader.Execute("VACUUM INTO $1", copy);
        return copy;
    }
}
