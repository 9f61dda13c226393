using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>Turns what a database or file system says of its troubles into a <see cref="BaseException"/> that says what to do.</summary>
internal static class Surroundings
{
    // Result codes of SQLite, https://www.sqlite.org/rescode.html
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static T Guard<T>(DataFolder folder, Func<T> step, string? file = null)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (Explain(folder, file ?? folder.EvidenceFile, exception) is { } explained)
        {
            throw explained;
        }
    }

    public static async Task<T> GuardAsync<T>(DataFolder folder, Func<Task<T>> step, string? file = null)
    {
        try
        {
            return await step().ConfigureAwait(false);
        }
        catch (Exception exception) when (Explain(folder, file ?? folder.EvidenceFile, exception) is { } explained)
        {
            throw explained;
        }
    }

    private static BaseException? Explain(DataFolder folder, string file, Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: Permission or ReadOnly or CannotOpen } or UnauthorizedAccessException => new(
            BaseProblem.NoPermission, $"The files in {folder} cannot be opened or written: {exception.Message} Check who owns the folder, or name another with --data.", exception),
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => new(
            BaseProblem.Damaged, $"{file} is damaged or no database. Put a backup in its place: attest restore FILE --data {folder}", exception),
        SqliteException { SqliteErrorCode: Full } => new(
            BaseProblem.Disk, $"The disk that holds {folder} is full. Make room and run the command again; whatever it reported as done is kept.", exception),
        SqliteException { SqliteErrorCode: Busy or Locked } => new(
            BaseProblem.InUse, $"Another process holds the files in {folder}. Stop it, or wait, and run the command again.", exception),
        SqliteException { SqliteErrorCode: InputOutput } or IOException => new(
            BaseProblem.Disk, $"The disk that holds {folder} fails: {exception.Message} Check it, then examine the base: attest doctor --data {folder}", exception),
        _ => null,
    };
}
