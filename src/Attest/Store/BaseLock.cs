using System.Globalization;
using System.Text;

namespace Attest.Store;

/// <summary>
/// Keeps a second process from writing to a base. The operating system holds the lock and lets go of it however the process ends; the text in the file only tells people who
/// has it.
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
        var holder = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}, since {now.UtcDateTime:yyyy-MM-dd HH:mm} UTC\n");
        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(holder));
        file.Flush();
        return new BaseLock(file);
    }

    /// <summary>Lets go of the lock; the file stays, because deleting it could take away the lock of whoever took it next.</summary>
    public void Dispose() => _file.Dispose();

    private static string Holder(DataFolder folder)
    {
        try
        {
            using var reader = new StreamReader(new FileStream(folder.LockFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            return reader.ReadLine() is { Length: > 0 } line ? $" ({line})" : "";
        }
        // Where a locked file cannot even be read, the sentence does without the name.
        catch (IOException)
        {
            return "";
        }
    }
}
