using System.Globalization;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>Puts a backup in the place of a base.</summary>
public static class RestoreBase
{
    /// <summary>
    /// Checks a backup and makes it the base of a folder. A base that is there is set aside, not deleted; the answer is its new path, or null when there was none. Throws
    /// <see cref="BaseException"/> when the file is no sound base of a version this program knows, or the folder is in use or cannot be written.
    /// </summary>
    public static string? From(string file, DataFolder folder, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        if (!File.Exists(file))
            throw new BaseException(BaseProblem.Missing, $"There is no file {file}. Name a file that attest backup wrote.");
        Check(file);
        return Surroundings.Guard(folder, () =>
        {
            Directory.CreateDirectory(folder.Path);
            using var baseLock = BaseLock.Take(folder, clock.GetUtcNow());
            var unfinished = folder.EvidenceFile + ".new";
            File.Copy(file, unfinished, overwrite: true);
            var aside = folder.HoldsBase ? SetAside(folder, clock.GetUtcNow()) : null;
            File.Move(unfinished, folder.EvidenceFile);
            new SqliteFile(folder.SearchFile).Delete();
            return aside;
        });
    }

    private static void Check(string path)
    {
        var file = new SqliteFile(path);
        try
        {
            using var reader = file.OpenReader();
            var version = reader.Integer("PRAGMA application_id") == SqliteFile.ApplicationId ? Schema.VersionOf(reader) : 0;
            if (version > Schema.Evidence.Version)
                throw new BaseException(
                    BaseProblem.Newer, $"{path} has schema version {version}; this program knows versions up to {Schema.Evidence.Version}. Use the program that wrote it, or a newer one.");
            if (version == 0 || (string?)reader.Scalar("PRAGMA integrity_check") != "ok")
                throw new BaseException(BaseProblem.Damaged, $"{path} is damaged or no backup of an Attest base. Nothing was changed; choose another backup.");
        }
        catch (SqliteException exception)
        {
            throw new BaseException(BaseProblem.Damaged, $"{path} is damaged or no backup of an Attest base. Nothing was changed; choose another backup.", exception);
        }
        finally
        {
            file.CloseReaders();
        }
    }

    // With its write-ahead log, in which the last changes may still be.
    private static string SetAside(DataFolder folder, DateTimeOffset now)
    {
        var aside = string.Create(CultureInfo.InvariantCulture, $"{folder.EvidenceFile}.replaced.{now.UtcDateTime:yyyyMMdd-HHmmss}");
        var evidence = new SqliteFile(folder.EvidenceFile);
        evidence.CloseReaders();
        foreach (var file in evidence.AllFiles.Where(File.Exists))
            File.Move(file, aside + file[evidence.Path.Length..]);
        return aside;
    }
}
