using System.Text;
using Attest.Checks;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Review;
using Attest.Tests.Publishing;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Store;

/// <summary>What is withheld is in no file of the base any more, and that it was there is.</summary>
public sealed class WithholdSourceTests : IDisposable
{
    private static readonly FakeTimeProvider Clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_Source_LeavesItsHashAndNoneOfItsWords()
    {
        var (kept, secret) = await FillAsync();

        var withheld = await WithholdSource.RunAsync(_folder.Data, secret.Source.Id, WithholdingReason.Safety, "ann", Clock, TestContext.Current.CancellationToken);

        await using var open = Base.Open(_folder.Data, BaseAccess.Write, Clock);
        Assert.Equal(withheld, Assert.Single(open.Store.Withheld.All));
        Assert.Equal((secret.Source.Id, "ann", WithholdingReason.Safety), (withheld.Source, withheld.Person, withheld.Reason));
        Assert.Equal(["lm/2001/0/TCD/all"], withheld.Pages.Select(page => page.ToString()));
        Assert.Null(open.Store.FindSource(secret.Source.Id));
        Assert.Null(open.Store.Find(withheld.Pages[0]));
        Assert.Equal(kept.Source.Id, Assert.Single(open.Store.Sources));
        Assert.Equal("accepted", Vocabulary.Word(open.Store.Find(open.Store.Pages[0].Address)!.Statements[0].Standing.Kind));
        Assert.Null(open.Store.Audit.FindBreak());
        await open.Store.IndexAsync(TestContext.Current.CancellationToken);
        Assert.Empty(open.Store.Search(new SearchQuery("Quibblewick")).Hits);
    }

    [Fact]
    public async Task Run_Source_IsInNoFileOfTheFolder()
    {
        var (_, secret) = await FillAsync();

        await WithholdSource.RunAsync(_folder.Data, secret.Source.Id, WithholdingReason.Law, "ann", Clock, TestContext.Current.CancellationToken);

        var dump = await DumpAsync();
        Assert.DoesNotContain("Quibblewick", dump, StringComparison.Ordinal);
        Assert.Contains("\"withheld\":\"law\"", Assert.Single(dump.Split((char)10), line => line.Contains("TCD", StringComparison.Ordinal)), StringComparison.Ordinal);
        // Contents are compressed: what is looked for is their bytes, and the words where they stand plain.
        byte[][] traces = [Encoding.UTF8.GetBytes("Quibblewick"), Convert.FromHexString(StatementId.Of(secret.Statements[0]).Value)];
        foreach (string file in Directory.EnumerateFiles(_folder.Data.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            Assert.All(traces, trace => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(trace)));
    }

    [Fact]
    public async Task Add_WithheldSource_IsRefused()
    {
        var (_, secret) = await FillAsync();
        await WithholdSource.RunAsync(_folder.Data, secret.Source.Id, WithholdingReason.Law, "ann", Clock, TestContext.Current.CancellationToken);
        await using var open = Base.Open(_folder.Data, BaseAccess.Write, Clock);

        var outcome = Assert.Single((await open.Store.AddAsync([secret], TestContext.Current.CancellationToken)).Pages);

        Assert.Equal(PageFate.Refused, outcome.Fate);
        Assert.StartsWith("It was withheld from this base", outcome.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SourceThatIsNotHeld_ChangesNothing()
    {
        await FillAsync();
        var before = await DumpAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => WithholdSource.RunAsync(_folder.Data, SourceId.Of("other"u8), WithholdingReason.Law, "ann", Clock, TestContext.Current.CancellationToken));

        Assert.Equal(before, await DumpAsync());
        Assert.False(Directory.Exists(Path.Combine(_folder.Data.Path, "withholding")));
    }

    private async Task<string> DumpAsync()
    {
        await using var open = Base.Open(_folder.Data, BaseAccess.Read, Clock);
        using MemoryStream dump = new();
        DumpBase.To(open.Store, dump);
        return Encoding.UTF8.GetString(dump.ToArray());
    }

    // A report that stays, with a ruling, and one that is to go, with another.
    private async Task<(ReadPage Kept, ReadPage Secret)> FillAsync()
    {
        InitializeBase.In(_folder.Data, Clock);
        await using var open = Base.Open(_folder.Data, BaseAccess.Write, Clock);
        var secret = Read("chad.txt", "CHAD, Landmine Monitor Report 2001\n\nCHAD\n\nProduction\n\nChad does not produce antipersonnel mines, said Colonel Quibblewick.[1]\n\n[1] Interview with Colonel Quibblewick, N’Djamena, 3 March 2001.\n");
        var kept = Read("benin.txt", "BENIN, Landmine Monitor Report 2001\n\nBENIN\n\nProduction\n\nBenin does not produce antipersonnel mines.\n");
        await open.Store.AddAsync([secret, kept], TestContext.Current.CancellationToken);
        foreach (var page in open.Store.Pages)
            await open.Store.JudgeAsync(page.Address, new MakeJudgement(open.Store.Find(page.Address)!, "ann", Clock.GetUtcNow(), "read with care").Accept(open.Store.Find(page.Address)!.Statements[0]), TestContext.Current.CancellationToken);
        await new RecheckBase(open.Store, new RunChecks(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder))).RunAsync(cancellationToken: TestContext.Current.CancellationToken);
        await open.Store.IndexAsync(TestContext.Current.CancellationToken);
        return (kept, secret);
    }

    private static ReadPage Read(string name, string text) => new ReadReport(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder)).Read(new Source(name, Encoding.UTF8.GetBytes(text)));
}
