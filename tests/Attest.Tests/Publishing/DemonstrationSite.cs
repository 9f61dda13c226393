using System.Collections.Immutable;
using System.Net;
using Attest.App.Publishing;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Replies;
using Attest.Tests.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(DemonstrationSite))]

namespace Attest.Tests.Publishing;

/// <summary>The site of a demonstration base made from the bundled samples, on a free port of this machine; one for all tests that only read.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    /// <summary>What every showing of a sample must say.</summary>
    public const string Notice = "Sample page written for demonstration; facts as reported by the original, wording and some notes our own";

    private readonly string folder = Directory.CreateTempSubdirectory("attest-site-").FullName;
    private readonly Lazy<Task<(Base Base, WebApplication Web)>> running;

    public DemonstrationSite() => running = new(StartAsync);

    internal static string DataFolder { get; } = Path.Combine(RepositoryFiles.Root, "data");

    internal static RegisterSet Registers { get; } = RegisterSet.Load(Path.Combine(DataFolder, "registers"));

    /// <summary>A client that follows no redirects and unpacks nothing by itself.</summary>
    internal async Task<HttpClient> ClientAsync() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = await AddressAsync() };

    internal async Task<Uri> AddressAsync() => new((await running.Value).Web.Urls.First());

    internal async Task<EvidenceStore> StoreAsync() => (await running.Value).Base.Store;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (running.IsValueCreated)
        {
            var (held, web) = await running.Value;
            await web.DisposeAsync();
            await held.DisposeAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    internal static ReadPage Read(string name) => new ReadReport(Registers, ReportPhrases.Load(DataFolder))
        .Read(new Source(name, File.ReadAllBytes(Path.Combine(DataFolder, "samples", name)), Notice));

    internal static async Task<WebApplication> ServeAsync(EvidenceStore store, Func<SiteParts, SiteParts>? with = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddSingleton(TimeProvider.System);
        SiteParts parts = new(store, Registers) { DataFolder = DataFolder, TranslationFolders = store.State.IsDemonstration ? [Path.Combine(DataFolder, "translations")] : [] };
        builder.AddSite(with is null ? parts : with(parts));
        var web = builder.Build();
        web.UseSite();
        Health.Map(web, store);
        web.MapSite();
        await web.StartAsync();
        return web;
    }

    private async Task<(Base, WebApplication)> StartAsync()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System, isDemonstration: true);
        var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([.. Directory.EnumerateFiles(Path.Combine(DataFolder, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(path => Read(Path.GetFileName(path)))]);
        await held.Store.Replies.RecordAsync(Contesting(held.Store.Report("EST", 2003)));
        await held.Store.IndexAsync();
        return (held, await ServeAsync(held.Store));
    }

    // What a government says of one sentence of a report, so that pages are looked at with it.
    private static PublicReply Contesting(StoredPage report) => new(1, new(report.Address.Jurisdiction, ReplyKind.Objection)
    {
        Authority = "Ministry of Foreign Affairs",
        Day = new(2004, 1, 12),
        Text = "Cette phrase ne correspond pas aux faits. <Veuillez la corriger.>",
        Language = "fr",
        Translation = "This sentence does not match the facts. <Please correct it.>",
        Ruling = ReplyRuling.NotFollowed,
        Reason = "The report names its source; the letter names none.",
        Bearings = ImmutableSortedDictionary<StatementId, ReplyBearing>.Empty.Add(report.Upheld.First(stored => !stored.Statement.Locator.StartsWith('T')).Id, ReplyBearing.Contests),
    }, "bamo-tiku", DateTimeOffset.UnixEpoch);
}
