using System.Net;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Publishing;

/// <summary>A better reader supersedes statements, never addresses (I5).</summary>
public sealed class SupersededStatementTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-superseded-").FullName;

    [Fact]
    public async Task Get_StatementReadOtherwiseLater_SaysWhatStandsInItsPlace()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        var read = DemonstrationSite.Read("1999_PRK.txt");
        await held.Store.AddAsync([read]);
        var before = held.Store.Report("PRK", 1999).Statements[0];
        await using var web = await DemonstrationSite.ServeAsync(held.Store);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };
        using (var current = await client.AskAsync($"/statements/{before.Id}"))
            Assert.Equal(HttpStatusCode.Found, current.StatusCode);

        await held.Store.SupersedeAsync([read with { Statements = [read.Statements[0] with { Hedge = Hedge.Denied }, .. read.Statements[1..]] }]);

        var page = await client.PageAsync($"/statements/{before.Id}");
        var successor = await client.JsonAsync($"/statements/{before.Id}.json");
        string address = successor.GetProperty("superseded_by").GetProperty("address").GetString()!;
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == address);
        Assert.Contains(before.Statement.Wording, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(DemonstrationSite.Notice, page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        using var now = await client.AskAsync(address);
        Assert.Equal("/states/PRK/1999/evidence#MBP.1.1", now.Headers.Location?.OriginalString);
        Assert.Contains("denied by those concerned", (await client.PageAsync("/states/PRK/1999/evidence")).GetElementById("MBP.1.1")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
