using Attest.Sources;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.Publishing;

/// <summary>A source may hold several reports, and a report may have several sources; the site leads both ways.</summary>
public sealed class VolumesAndCopiesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-volumes-").FullName;

    [Fact]
    public async Task Get_SourceOfAVolume_ListsItsReports()
    {
        await WithSiteAsync(async (store, client) =>
        {
            var volume = SampleVolume.Page();
            await store.AddAsync([volume]);

            var source = await client.PageAsync($"/sources/{volume.Source.Id}");
            var report = await client.PageAsync("/states/NGA/2000");

            Assert.Contains(source.QuerySelectorAll("dd a"), link => link.GetAttribute("href") == "/states/LBR/2000");
            Assert.Contains("Karsovia, which has no page here", source.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Nigeria has not signed", report.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Liberia has not signed", report.Body!.TextContent, StringComparison.Ordinal);
            var cited = volume.Parts[2].Document.Sentences.First().Span;
            Assert.Contains((await client.PageAsync($"/sources/{volume.Source.Id}/{cited}")).QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("/states/NGA/2000#", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Get_ReportWithTwoCopies_ShowsBothSources()
    {
        await WithSiteAsync(async (store, client) =>
        {
            var page = DemonstrationSite.Read("1999_PRK.txt");
            var copy = page with { Source = new Source("another crawl.txt", new byte[] { 0xEF, 0xBB, 0xBF }.Concat(page.Source.Bytes.ToArray()).ToArray()) };
            await store.AddAsync([page, copy]);

            var links = (await client.PageAsync("/states/PRK/1999")).QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();

            Assert.Contains($"/sources/{page.Source.Id}", links);
            Assert.Contains($"/sources/{copy.Source.Id}", links);
            var shown = store.Find(store.Pages[0].Address)!.SourceId;
            var other = shown == page.Source.Id ? copy.Source.Id : page.Source.Id;
            Assert.Contains("shown from a fuller copy", (await client.PageAsync($"/sources/{other}")).Body!.TextContent, StringComparison.Ordinal);
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task WithSiteAsync(Func<EvidenceStore, HttpClient, Task> test)
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await using var web = await DemonstrationSite.ServeAsync(held.Store);
        using var client = new HttpClient { BaseAddress = new(web.Urls.First()) };
        await test(held.Store, client);
    }
}
