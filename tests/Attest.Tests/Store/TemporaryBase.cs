using Attest.Store;

namespace Attest.Tests.Store;

/// <summary>A base that is gone after what is asked of it.</summary>
internal static class TemporaryBase
{
    /// <summary>Makes an empty base, asks it, and takes it away.</summary>
    public static string Ask(Func<EvidenceStore, Task<string>> ask)
    {
        return AskAsync().GetAwaiter().GetResult();

        async Task<string> AskAsync()
        {
            using var folder = new TemporaryFolder();
            InitializeBase.In(folder.Data, TimeProvider.System);
            await using var open = Base.Open(folder.Data, BaseAccess.Write, TimeProvider.System);
            return await ask(open.Store);
        }
    }
}
