using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Publishing;

/// <summary>How the pages of the site say who stands behind a statement; what an editor has ruled changes them at once.</summary>
public sealed class StandingOnPagesTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("attest-standing-").FullName;

    [Fact]
    public async Task Evidence_AfterRulings_ShowsWhoStandsBehindEachStatement()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt")]);
        await using var web = await DemonstrationSite.ServeAsync(held.Store);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };
        var page = held.Store.Report("PRK", 1999);
        var (accepted, corrected, rejected) = (page.Statements[0], page.Statements[1], page.Statements[^1]);
        var says = corrected.Statement with { Hedge = Hedge.Denied, Origin = new Origin(OriginKind.Entered, "jb") };
        var before = await client.PageAsync("/states/PRK/1999/evidence");
        Assert.Contains("not yet checked by a person", before.Body!.TextContent, StringComparison.Ordinal);

        await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Accept, accepted.Id, null, "jb", At, "as the note says"));
        await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Correct, corrected.Id, says, "jb", At));
        await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Reject, rejected.Id, null, "jb", At));

        var evidence = await client.PageAsync("/states/PRK/1999/evidence");
        string Card(StoredStatement stored) => evidence.GetElementById($"statement-{stored.Id.Value[..12]}")!.TextContent;
        Assert.Contains("checked by an editor: accepted by jb, 2 March 2026", Card(accepted), StringComparison.Ordinal);
        Assert.Contains("“as the note says”", Card(accepted), StringComparison.Ordinal);
        Assert.Contains("denied by those concerned", Card(corrected), StringComparison.Ordinal);
        Assert.Contains("The machine reads", Card(corrected), StringComparison.Ordinal);
        Assert.NotNull(evidence.QuerySelector($"#statement-{rejected.Id.Value[..12]} s"));

        var only = await client.PageAsync("/states/PRK/1999/evidence/checked");
        Assert.Equal(3, only.QuerySelectorAll(".card > section[id]").Length);
        var state = await client.JsonAsync("/states/PRK/checked.json");
        Assert.Equal(2, state.GetProperty("statements").EnumerateArray().Sum(kind => kind.GetProperty("lines").GetArrayLength()));
        var report = await client.JsonAsync("/states/PRK/1999.json");
        Assert.Equal((page.Statements.Length - 1, 2), (report.GetProperty("statements").GetInt32(), report.GetProperty("checked").GetInt32()));
    }

    [Fact]
    public async Task EveryList_AskedForWhatIsChecked_NamesNothingElse()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt"), DemonstrationSite.Read("2000_KWT.txt")]);
        await using var web = await DemonstrationSite.ServeAsync(held.Store);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };
        var page = held.Store.Report("PRK", 1999);
        var accepted = page.Statements.First(stored => stored.Statement.Kind == StatementKind.UngaVote);
        await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Accept, accepted.Id, null, "jb", At));
        string[] others = [.. held.Store.Pages.SelectMany(summary => held.Store.Find(summary.Address)!.Statements).Where(stored => stored.Id != accepted.Id).Select(stored => stored.Id.Value[..12])];

        foreach (string address in (string[])
        [
            "/states/PRK/checked", "/states/PRK/1999/evidence/checked", "/states/KWT/checked", "/ask/unga_vote?checked=on", "/ask/unga_vote.csv?checked=on", "/ask/production?checked=on", "/series/stockpile?checked=on",
            "/series/stockpile/PRK?checked=on", "/promises?checked=on", "/promises.csv?checked=on", "/statements?checked=on", "/statements.csv?checked=on", "/statements.atom?checked=on",
        ])
        {
            string text = await client.GetStringAsync(new Uri(address, UriKind.Relative));
            Assert.True(others.All(other => !text.Contains(other, StringComparison.Ordinal)), address);
        }
        foreach (string address in (string[])["/states/PRK/1999/evidence/checked", "/statements.csv?checked=on"])
            Assert.Contains(accepted.Id.Value[..12], await client.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
