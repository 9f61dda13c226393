using System.Net;
using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.Publishing;

/// <summary>Where something was withheld the site says so, at every address it stood under.</summary>
public sealed class WithheldPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Get_AddressesOfAWithheldSource_AreGoneAndSayWhy()
    {
        var data = _folder.Data;
        InitializeBase.In(data, TimeProvider.System);
        var page = new ReadReport(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder))
            .Read(new Source("chd.txt", Encoding.UTF8.GetBytes("CHAD, Landmine Monitor Report 2002\n\nCHAD\n\nProduction\n\nChad does not produce antipersonnel mines, said Colonel Quibblewick.\n")));
        await using (var open = Base.Open(data, BaseAccess.Write, TimeProvider.System))
            await open.Store.AddAsync([page], TestContext.Current.CancellationToken);
        await WithholdSource.RunAsync(data, page.Source.Id, WithholdingReason.Safety, "ann", TimeProvider.System, TestContext.Current.CancellationToken);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await using var web = await DemonstrationSite.ServeAsync(held.Store);
        using HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };

        foreach (string address in new[] { "/states/TCD/2002", "/states/TCD/2002/evidence", "/pages/lm/2002/0/TCD/all", $"/sources/{page.Source.Id}" })
        {
            using var answer = await client.AskAsync(address);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.Gone, $"{address}: {(int)answer.StatusCode}");
            Assert.Contains("taken out: for the safety of persons.", text, StringComparison.Ordinal);
            Assert.Contains(page.Source.Id.Value, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Quibblewick", text, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await client.AskAsync("/states/TCD/2003")).StatusCode);
    }
}
