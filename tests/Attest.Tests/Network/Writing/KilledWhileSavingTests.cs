using System.Globalization;
using Attest.Network;
using Attest.Registers;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.Network.Writing;

/// <summary>A server that is killed at any moment has on disk whatever it had acknowledged, and at most what was under way besides.</summary>
public sealed class KilledWhileSavingTests : IDisposable
{
    private const int Kills = 4;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Save_KilledAtRandomMoments_LosesNothingThatWasAcknowledged()
    {
        InitializeBase.In(_folder.Data, TimeProvider.System);
        await using (var office = Office.Open(_folder.Data, TimeProvider.System))
            await office.Drafts.BeginAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), null, [WritingProcess.TextOf(0)], by: null);

        for (var kill = 0; kill < Kills; kill++)
        {
            var acknowledged = await SaveAndKillAsync(Random.Shared.Next(1, 30), TimeSpan.FromMilliseconds(Random.Shared.Next(0, 15)));

            await using var office = Office.Open(_folder.Data, TimeProvider.System);
            var paragraph = office.Drafts.Find(office.Drafts.All[0].Number)!.Paragraphs[0];
            Assert.InRange(paragraph.Revision, acknowledged, acknowledged + 1);
            Assert.Equal(WritingProcess.TextOf(paragraph.Revision), paragraph.Text);
            Assert.Equal(Enumerable.Range(0, paragraph.Revision + 1), office.Drafts.HistoryOf(office.Drafts.All[0].Number, paragraph.Id).Select(version => version.Revision));
        }
        Assert.Empty(ExamineBase.Run(_folder.Data).Findings.Where(finding => !finding.IsHarmless));
    }

    // So many saves, and then somewhere within the next one.
    private async Task<int> SaveAndKillAsync(int saves, TimeSpan delay)
    {
        using var process = WritingProcess.Start(_folder.Data);
        var acknowledged = 0;
        for (; saves > 0; saves--)
        {
            await process.StandardInput.WriteLineAsync("save");
            await process.StandardInput.FlushAsync();
            acknowledged = int.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        }
        await process.StandardInput.WriteLineAsync("save");
        await process.StandardInput.FlushAsync();
        await Task.Delay(delay);
        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode); // it did not come to its end
        return acknowledged;
    }
}
