using System.Globalization;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>Puts a backup in the place of a base, or of its office.</summary>
public static class RestoreBase
{
    /// <summary>
    /// Checks a backup and makes it the base of a folder, or its office if it is a backup of one. What is there is set aside, not deleted; the answer is its new path, or null when there was none. Throws
    /// <see cref="BaseException"/> when the file is no sound backup of a version this program knows, or the folder is in use or cannot be written.
    /// </summary>
    public static string? From(string file, DataFolder folder, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        if (!File.Exists(file))
            throw new BaseException(BaseProblem.Missing, $"There is no file {file}. Name a file that attest backup wrote.");
        var isOffice = Check(file) == Schema.Office;
        return Surroundings.Guard(folder, () =>
        {
            Directory.CreateDirectory(folder.Path);
            using var baseLock = BaseLock.Take(folder, clock.GetUtcNow());
            var place = isOffice ? folder.OfficeFile : folder.EvidenceFile;
            var unfinished = place + ".new";
            File.Delete(unfinished);
            if (isOffice)
                OfficeFile.CreateForOwner(unfinished);
            CopyInto(unfinished, file);
            var aside = File.Exists(place) ? SetAside(place, clock.GetUtcNow()) : null;
            File.Move(unfinished, place);
            if (!isOffice)
                new SqliteFile(folder.SearchFile).Delete();
            return aside;
        });
    }

    // Into the file that is there, and not in its place: that would give it the rights of the backup.
    private static void CopyInto(string path, string file)
    {
        using FileStream from = new(file, FileMode.Open, FileAccess.Read, FileShare.Read), to = new(path, FileMode.OpenOrCreate, FileAccess.Write);
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
    }

    // Of what it is a backup, once it is sure that this program can use it.
    private static Schema Check(string path)
    {
        var file = new SqliteFile(path);
        try
        {
            using var reader = file.OpenReader();
            var mark = reader.Integer("PRAGMA application_id");
            var schema = mark == Schema.Office.ApplicationId ? Schema.Office : Schema.Evidence;
            var version = mark == schema.ApplicationId ? Schema.VersionOf(reader) : 0;
            if (version > schema.Version)
                throw new BaseException(
                    BaseProblem.Newer, $"{path} has schema version {version}; this program knows versions up to {schema.Version}. Use the program that wrote it, or a newer one.");
            if (version == 0 || (string?)reader.Scalar("PRAGMA integrity_check") != "ok")
                throw new BaseException(BaseProblem.Damaged, $"{path} is damaged or no backup of an Attest base. Nothing was changed; choose another backup.");
            return schema;
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
    private static string SetAside(string path, DateTimeOffset now)
    {
        var aside = string.Create(CultureInfo.InvariantCulture, $"{path}.replaced.{now.UtcDateTime:yyyyMMdd-HHmmss}");
        SqliteFile former = new(path);
        former.CloseReaders();
        foreach (var file in former.AllFiles.Where(File.Exists))
            File.Move(file, aside + file[path.Length..]);
        return aside;
    }
}
