using System.Text.Json;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>Looks for everything that can be wrong with a base, without changing it.</summary>
public sealed class ExamineBase
{
    // The writer empties its log at 4,000 pages of 4 KB; ten times that has been kept back by someone.
    private const long LargeLog = 160_000_000;

    private readonly DataFolder _folder;
    private readonly SqliteFile _evidence;
    private readonly List<string> _examined = [];
    private readonly List<BaseFinding> _findings = [];

    private ExamineBase(DataFolder folder)
    {
        _folder = folder;
        _evidence = new SqliteFile(folder.EvidenceFile);
    }

    /// <summary>
    /// Examines the base in a folder, in use or not; a damaged one too. <paramref name="progress"/> hears how many readings have been compared with their sources. Throws
    /// <see cref="BaseException"/> when there is no base at all.
    /// </summary>
    public static BaseExamination Run(DataFolder folder, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.HoldsBase)
            throw new BaseException(BaseProblem.Missing, $"There is no base in {folder}. Make one with: attest init --data {folder}");
        var examination = new ExamineBase(folder);
        examination.Examine(progress, cancellationToken);
        if (folder.HoldsOffice)
            ExamineOffice.Run(folder, examination._examined, examination._findings);
        return new BaseExamination([.. examination._examined], [.. examination._findings]);
    }

    private void Examine(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ExamineFiles();
        try
        {
            using var reader = _evidence.OpenReader();
            if (!ExamineSchema(reader))
                return;
            ExamineIntegrity(reader);
            ExamineSearch(reader);
            ExamineReadings(reader, progress, cancellationToken);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 3 or 8 or 14)
        {
            Find("permissions-none", $"This account cannot read the base: {exception.Message}", $"Give it the right to read and write {_folder}, or examine the base as the account that writes it.");
        }
        catch (SqliteException exception)
        {
            Find("damaged", $"The database cannot be read: {exception.Message}", $"Put a backup in its place: attest restore FILE --data {_folder}");
        }
        finally
        {
            _evidence.CloseReaders();
        }
    }

    private void ExamineFiles()
    {
        _examined.Add("files and permissions");
        var log = new FileInfo(_evidence.Path + "-wal");
        if (log.Exists && log.Length > LargeLog)
            Find("log-large", $"The write-ahead log has {log.Length / 1_000_000} MB: something reads the base for very long.", "Stop every attest process once; the log is emptied when the last one ends.", isHarmless: true);
        foreach (var left in Directory.EnumerateFiles(_folder.Path, "evidence.db.new*").Order(StringComparer.Ordinal))
            Find("left-over", $"{left} is left over from something that did not end.", "Delete it; the base does not use it.", isHarmless: true);
        if (Directory.Exists(Path.Combine(_folder.Path, "loading")))
            Find("left-over", "The folder “loading” is left over from a load that did not end.", "Delete it; the base does not use it.", isHarmless: true);
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(_evidence.Path).HasFlag(UnixFileMode.OtherWrite))
            Find("permissions-open", "Everyone on this machine may write to the base.", $"Take that right away: chmod o-w {_evidence.Path}");
        if (!CanWrite())
            Find("permissions-read-only", "This account may read the base but not write to it; importing will fail.", $"Give it the right to write to {_folder} and the files in it, or import as another account.", isHarmless: true);
    }

    private bool CanWrite()
    {
        try
        {
            using var file = new FileStream(_evidence.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private bool ExamineSchema(SqliteConnection reader)
    {
        _examined.Add("schema version");
        if (reader.Integer("PRAGMA application_id") != SqliteFile.ApplicationId)
        {
            Find("not-a-base", $"{_evidence.Path} is a database, but no Attest base.", $"Put a backup in its place: attest restore FILE --data {_folder}");
            return false;
        }
        var version = Schema.VersionOf(reader);
        if (version > Schema.Evidence.Version)
            Find("schema-newer", $"The base has schema version {version}; this program knows versions up to {Schema.Evidence.Version}.", "Use the program that wrote it, or a newer one.");
        else if (version < Schema.Evidence.Version)
            Find("schema-older", $"The base has schema version {version}; this program brings it to {Schema.Evidence.Version} when it next writes, and copies it first.", "Nothing; any verb that writes does it.", isHarmless: true);
        return version == Schema.Evidence.Version;
    }

    private void ExamineIntegrity(SqliteConnection reader)
    {
        _examined.Add("integrity of the database");
        foreach (var trouble in reader.Rows(row => row.GetString(0), "PRAGMA integrity_check(10)").Where(line => line != "ok"))
            Find("damaged", $"The database is damaged: {trouble}", $"Put a backup in its place: attest restore FILE --data {_folder}");
        _examined.Add("rows that belong together");
        foreach (var (table, count) in CheckEvidence.Orphans(reader))
            Find("orphan-rows", $"{count} rows of the table “{table}” belong to nothing.", $"Keep a copy of the folder, then put a backup in its place: attest restore FILE --data {_folder}");
    }

    private void ExamineSearch(SqliteConnection reader)
    {
        _examined.Add("search index");
        var (id, _, _) = EvidenceQueries.Base(reader);
        var indexed = SearchFile.IndexedUpTo(new SqliteFile(_folder.SearchFile), id);
        new SqliteFile(_folder.SearchFile).CloseReaders();
        if (indexed is null)
            Find("search-missing", "The search index is missing or of another base.", "Nothing; it is made anew when the base is next opened.", isHarmless: true);
        else if (indexed != EvidenceQueries.Revision(reader))
            Find("search-stale", $"The search index knows {indexed} readings, the base {EvidenceQueries.Revision(reader)}.", "Nothing; it catches up when the base is next opened.", isHarmless: true);
    }

    private void ExamineReadings(SqliteConnection reader, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        _examined.Add("sources, texts and statements against their hashes");
        var revision = EvidenceQueries.Revision(reader);
        for (var number = 1L; number <= revision; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var trouble in Troubles(reader, number))
                Find("reading-broken", $"Reading {number}: {trouble}", $"Keep a copy of the folder, then put a backup in its place: attest restore FILE --data {_folder}");
            progress?.Report(number);
        }
    }

    private static IEnumerable<string> Troubles(SqliteConnection connection, long number)
    {
        try
        {
            return [.. CheckEvidence.Mismatches(connection, number)];
        }
        // All that unpacking and reading broken content can come upon.
        catch (Exception exception) when (exception is InvalidDataException or JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return [$"its content cannot be read ({exception.Message})"];
        }
    }

    private void Find(string code, string message, string whatToDo, bool isHarmless = false) => _findings.Add(new BaseFinding(code, isHarmless, message, whatToDo));
}
