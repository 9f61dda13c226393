using Attest.Store.Sqlite;

namespace Attest.Store;

/// <summary>Makes an empty base.</summary>
public static class InitializeBase
{
    /// <summary>
    /// Makes an empty base in a folder, which is made too; <paramref name="isDemonstration"/> marks it for good as made from the bundled samples. Throws
    /// <see cref="BaseException"/> when there is a base already or the folder cannot be written.
    /// </summary>
    public static void In(DataFolder folder, TimeProvider clock, bool isDemonstration = false)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        Surroundings.Guard(folder, () =>
        {
            Directory.CreateDirectory(folder.Path);
            using var baseLock = BaseLock.Take(folder, clock.GetUtcNow());
            RefuseWhereThereIsOne(folder);
            Write(folder, new NewBase(Guid.NewGuid().ToString("N"), clock.GetUtcNow(), isDemonstration), clock.GetUtcNow());
            return true;
        });
    }

    internal static void RefuseWhereThereIsOne(DataFolder folder)
    {
        if (folder.HoldsBase)
            throw new BaseException(BaseProblem.AlreadyThere, $"There is a base in {folder} already. Use it, or name another folder with --data.");
    }

    // Made under another name first: a base that is there is a whole one, whenever the power fails.
    internal static void Write(DataFolder folder, NewBase made, DateTimeOffset now)
    {
        Directory.CreateDirectory(folder.Path);
        var unfinished = new SqliteFile(folder.EvidenceFile + ".new");
        unfinished.Delete();
        using (var connection = unfinished.OpenWriter())
        {
            Schema.Evidence.Apply(connection, now);
            connection.Execute(
                "INSERT INTO base (id, created_at, demonstration) VALUES ($1, $2, $3)", made.Id, Instant.Write(made.CreatedAt), made.IsDemonstration ? 1 : 0);
        }
        File.Move(unfinished.Path, folder.EvidenceFile);
    }
}
