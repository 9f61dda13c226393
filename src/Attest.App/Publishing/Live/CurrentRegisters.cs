using Attest.Checks;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>The registers as they are now, with what follows from them; rows may be added while the site is served, by its own form and by other programs.</summary>
/// <param name="registers">The registers as they were read last.</param>
/// <param name="folders">Where they are read again from; null where no rows can be added.</param>
internal sealed class CurrentRegisters(RegisterSet registers, RegisterFolders? folders = null)
{
    private readonly Lock reading = new();
    private volatile ObligationsOnDate obligations = new(registers);
    private volatile string stamp = StampOf(folders);
    private volatile VerifyStatements verify = new(registers);
    private volatile CompareAnswers compare = new(registers);

    /// <summary>Obligations on any day.</summary>
    public ObligationsOnDate Obligations => obligations;

    /// <summary>How statements stand to the registers.</summary>
    public VerifyStatements Verify => verify;

    /// <summary>What editions answer differently.</summary>
    public CompareAnswers Compare => compare;

    /// <summary>Answers from these registers from now on.</summary>
    public void Take(RegisterSet changed) => (obligations, verify, compare) = (new(changed), new(changed), new(changed));

    /// <summary>
    /// Reads the registers again where the added rows have changed since. Rows that are wrong, or that another program is still writing, change nothing: the answer is what was wrong, told once, otherwise null.
    /// </summary>
    public RegisterException? CatchUp()
    {
        if (folders is null || StampOf(folders) == stamp)
            return null;
        lock (reading)
        {
            string now = StampOf(folders);
            if (now == stamp)
                return null;
            stamp = now;
            try
            {
                var changed = RegisterSet.Load(folders.Bundled, folders.Overlay);
                if (changed.Hash != obligations.Registers.Hash)
                    Take(changed);
                return null;
            }
            catch (RegisterException wrong)
            {
                return wrong;
            }
        }
    }

    // Rows are only ever appended, so a file that has others has another length; the day of writing tells of one that was mended by hand.
    private static string StampOf(RegisterFolders? folders) => folders is null || !Directory.Exists(folders.Overlay)
        ? ""
        : string.Join('|', new DirectoryInfo(folders.Overlay).EnumerateFiles("*.csv").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
}
