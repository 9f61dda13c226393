using System.Net.Sockets;
using Attest.App.CommandLine;
using Microsoft.AspNetCore.Connections;

namespace Attest.App.Publishing;

/// <summary>The web server around the pages: where it listens, what it logs, how it ends.</summary>
internal static class WebHost
{
    /// <summary>Makes the website of a base, not yet listening.</summary>
    public static WebApplication Build(Settings settings, Setup setup, SiteParts parts)
    {
        // Nothing but Attest's own settings counts: no ASPNETCORE_ variables, no appsettings.json of the current folder.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Attest.App" });
        builder.WebHost.UseKestrelCore().UseUrls(settings.Urls);
        builder.Logging.AddProvider(new JsonLinesLogs(setup.Terminal.Error, setup.Clock)).SetMinimumLevel(settings.LogLevel)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None) // what fails at the start is said by StartAsync
            .AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error); // that keys lie in a folder of their owner's is meant so
        builder.Services.AddSingleton(setup.Clock);
        builder.Services.AddRouting();
        builder.AddSite(parts);

        var site = builder.Build();
        site.UseMiddleware<RequestLog>();
        site.UseEmbargo(parts.Store, setup.Clock);
        site.UseSite();
        Health.Map(site, parts.Store);
        site.MapSite();
        return site;
    }

    /// <summary>Starts listening; throws <see cref="SurroundingsException"/> when that address cannot be had.</summary>
    public static async Task StartAsync(WebApplication site, Settings settings, CancellationToken stop)
    {
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new SurroundingsException($"{settings.Urls} is taken by another program. Stop that one, or choose another port: attest serve --urls http://localhost:5081", error);
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or SocketException or IOException)
        {
            throw new SurroundingsException($"The site cannot listen at “{settings.Urls}”: {Words.Sentence(error.Message)} Name an address of this machine: attest serve --urls http://localhost:5080", error);
        }
    }
}
