using System.Globalization;

namespace Attest.Store;

/// <summary>
/// Keeps a second process from writing to a base. The operating system holds the lock and lets go of it however the process ends; a second file only tells people who has it.
/// </summary>
internal sealed class BaseLock : IDisposable
{
    private readonly FileStream _file;

    private BaseLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a data folder; throws <see cref="BaseException"/> when another process has it.</summary>
    public static BaseLock Take(DataFolder folder, DateTimeOffset now)
    {
        FileStream file;
        try
        {
            file = new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException))
        {
            throw new BaseException(
                BaseProblem.InUse,
                $"Another process writes to the base in {folder}{Holder(folder)}. Use its website, stop it, or name another folder with --data.",
                exception);
        }
        File.WriteAllText(
            folder.HolderFile,
            string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}, since {now.UtcDateTime:yyyy-MM-dd HH:mm} UTC\n"));
        return new BaseLock(file);
    }

    /// <summary>Lets go of the lock; the file stays, because deleting it could take away the lock of whoever took it next.</summary>
    public void Dispose() => _file.Dispose();

    private static string Holder(DataFolder folder)
    {
        try
        {
            return $" ({File.ReadAllText(folder.HolderFile).Trim()})";
        }
        // It may have been taken this very moment; the sentence does without the name.
        catch (IOException)
        {
            return "";
        }
    }
}
