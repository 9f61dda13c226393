using System.Text;
using AngleSharp.Html.Dom;
using Attest.Checks;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;
using Microsoft.AspNetCore.Builder;

namespace Attest.Tests.Publishing;

/// <summary>The site of a base that holds one page, or a few, for tests of how a construct is shown.</summary>
internal sealed class OnePageSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Base _held;
    private readonly WebApplication _web;
    private readonly HttpClient _client;

    private OnePageSite(string folder, Base held, WebApplication web)
    {
        (_folder, _held, _web) = (folder, held, web);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };
    }

    /// <summary>Reads the pages, keeps them and serves them.</summary>
    public static async Task<OnePageSite> OfAsync(params string[] pages)
    {
        var folder = Directory.CreateTempSubdirectory("attest-page-").FullName;
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        var reader = new ReadReport(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder));
        await held.Store.AddAsync([.. pages.Select((page, index) => reader.Read(new Source($"page-{index + 1}.txt", Encoding.UTF8.GetBytes(page))))]);
        await new RecheckBase(held.Store, new RunChecks(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder))).RunAsync();
        return new OnePageSite(folder, held, await DemonstrationSite.ServeAsync(held.Store));
    }

    /// <summary>The base it shows.</summary>
    public EvidenceStore Store => _held.Store;

    /// <summary>A client of the site.</summary>
    public HttpClient Client => _client;

    /// <summary>A page of the site.</summary>
    public Task<IHtmlDocument> PageAsync(string address) => _client.PageAsync(address);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _web.DisposeAsync();
        await _held.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
