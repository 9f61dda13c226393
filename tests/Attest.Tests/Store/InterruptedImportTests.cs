using Attest.Store;

namespace Attest.Tests.Store;

/// <summary>An import that is killed at any moment leaves whole pages only, and run again ends where an undisturbed one does.</summary>
public sealed class InterruptedImportTests : IDisposable
{
    private const int Kills = 5;

    // How many transactions more than it is waited for a process may record, so that none comes to its end.
    private const int Ahead = 6;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_KilledAtRandomMoments_KeepsWholePagesAndEndsAsAnUndisturbedOne()
    {
        var undisturbed = new DataFolder(_folder.File("undisturbed"));
        InitializeBase.In(undisturbed, ImportingProcess.Clock);
        ImportingProcess.Import(undisturbed, () => { });
        InitializeBase.In(_folder.Data, ImportingProcess.Clock);
        var counts = new List<int>();

        for (var kill = 0; kill < Kills; kill++)
        {
            await ImportAndKillAsync(Random.Shared.Next(1, 6), TimeSpan.FromMilliseconds(Random.Shared.Next(0, 25)));
            Assert.Empty(ExamineBase.Run(_folder.Data).Findings.Where(finding => !finding.IsHarmless));
            counts.Add(PageCount());
        }
        ImportingProcess.Import(_folder.Data, () => { });

        Assert.Equal(counts.Order(), counts);
        Assert.InRange(counts[0], 1, ImportingProcess.PageCount - 1);
        Assert.InRange(counts[^1], 1, ImportingProcess.PageCount - 1);
        Assert.Equal(ImportingProcess.PageCount, PageCount());
        Assert.Equal(Dump(undisturbed), Dump(_folder.Data));
        Assert.Empty(ExamineBase.Run(_folder.Data).Findings);
    }

    // So many transactions, and then somewhere within the next ones.
    private async Task ImportAndKillAsync(int transactions, TimeSpan delay)
    {
        using var process = ImportingProcess.Start(_folder.Data);
        for (var granted = 0; granted < transactions + Ahead; granted++)
            await process.StandardInput.WriteLineAsync("go on");
        await process.StandardInput.FlushAsync();
        for (; transactions > 0; transactions--)
            Assert.Equal("recorded", await process.StandardOutput.ReadLineAsync());
        await Task.Delay(delay);
        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode); // it did not come to its end
    }

    private int PageCount()
    {
        var open = Base.Open(_folder.Data, BaseAccess.Read, ImportingProcess.Clock);
        var count = open.Store.State.PageCount;
        open.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return count;
    }

    // Without the first line, which names the base.
    private static string[] Dump(DataFolder folder)
    {
        var open = Base.Open(folder, BaseAccess.Read, ImportingProcess.Clock);
        using var dump = new MemoryStream();
        DumpBase.To(open.Store, dump);
        open.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return [.. System.Text.Encoding.UTF8.GetString(dump.ToArray()).Split('\n').Skip(1)];
    }
}
