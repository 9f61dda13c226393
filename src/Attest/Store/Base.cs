using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>An open base: the data folder, and the evidence in it. One process at a time writes.</summary>
public sealed class Base : IAsyncDisposable
{
    private readonly BaseLock? _lock;

    private Base(DataFolder folder, EvidenceStore store, BaseLock? baseLock, string? migrationCopy)
    {
        Folder = folder;
        Store = store;
        _lock = baseLock;
        MigrationCopy = migrationCopy;
    }

    /// <summary>Where it lies.</summary>
    public DataFolder Folder { get; }

    /// <summary>What it holds.</summary>
    public EvidenceStore Store { get; }

    /// <summary>The copy that was made of the base as it was, when opening it brought its schema up to date; otherwise null.</summary>
    public string? MigrationCopy { get; }

    /// <summary>
    /// Opens the base in a folder; one of an older version is copied and brought up to date first. Throws <see cref="BaseException"/> when there is none, when it is newer
    /// than this program, in use, damaged or out of reach; the message names what to do.
    /// </summary>
    public static Base Open(DataFolder folder, BaseAccess access, TimeProvider clock) => Open(folder, access, clock, Schema.Evidence);

    internal static Base Open(DataFolder folder, BaseAccess access, TimeProvider clock, Schema schema)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        if (!folder.HoldsBase)
            throw new BaseException(BaseProblem.Missing, $"There is no base in {folder}. Make one with: attest init --data {folder}");
        return Surroundings.Guard(folder, () => access is BaseAccess.Read ? OpenToRead(folder, clock, schema) : OpenToWrite(folder, clock, schema));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync().ConfigureAwait(false);
        _lock?.Dispose();
    }

    private static Base OpenToRead(DataFolder folder, TimeProvider clock, Schema schema)
    {
        var file = new SqliteFile(folder.EvidenceFile);
        try
        {
            Check(file, folder, schema, isReadOnly: true);
            return new Base(folder, new SqliteEvidenceStore(folder, file, null, clock), null, null);
        }
        catch
        {
            file.CloseReaders();
            throw;
        }
    }

    private static Base OpenToWrite(DataFolder folder, TimeProvider clock, Schema schema)
    {
        var file = new SqliteFile(folder.EvidenceFile);
        var baseLock = BaseLock.Take(folder, clock.GetUtcNow());
        SqliteConnection? writer = null;
        try
        {
            var version = Check(file, folder, schema, isReadOnly: false);
            var copy = version < schema.Version ? CopyBefore(file, version, clock.GetUtcNow()) : null;
            writer = file.OpenWriter();
            schema.Apply(writer, clock.GetUtcNow());
            return new Base(folder, new SqliteEvidenceStore(folder, file, writer, clock), baseLock, copy);
        }
        catch
        {
            file.CloseReaders();
            writer?.Dispose();
            baseLock.Dispose();
            throw;
        }
    }

    // The version of the file, once it is sure that this program can use it.
    private static int Check(SqliteFile file, DataFolder folder, Schema schema, bool isReadOnly)
    {
        using var reader = file.OpenReader();
        if (reader.Integer("PRAGMA application_id") != SqliteFile.ApplicationId)
            throw new BaseException(BaseProblem.Damaged, $"{file.Path} is no Attest base. Name another folder with --data, or put a backup in its place: attest restore FILE --data {folder}");
        var version = Schema.VersionOf(reader);
        if (version > schema.Version)
            throw new BaseException(
                BaseProblem.Newer,
                $"The base in {folder} has schema version {version}; this program knows versions up to {schema.Version}. Use the program that wrote it, or a newer one.");
        if (isReadOnly && version < schema.Version)
            throw new BaseException(
                BaseProblem.Older, $"The base in {folder} has schema version {version} and must be brought to {schema.Version} first, as any verb that writes does: attest check --data {folder}");
        return version;
    }

    private static string CopyBefore(SqliteFile file, int version, DateTimeOffset now)
    {
        var copy = $"{file.Path}.version-{version}.{now.UtcDateTime:yyyyMMdd-HHmmss}";
        using var reader = file.OpenReader();
        reader.Execute("VACUUM INTO $1", copy);
        return copy;
    }
}
