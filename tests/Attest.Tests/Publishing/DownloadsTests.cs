using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Attest.Tests.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Publishing;

/// <summary>The whole base as files: they hold what the site shows, and are given whole or in part.</summary>
public sealed class DownloadsTests(DemonstrationSite site) : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_OfTheBase_HoldWhatTheSiteShows()
    {
        await using var web = await MadeAsync();
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        var store = await site.StoreAsync();
        var files = (await client.JsonAsync("/api/v1/downloads")).GetProperty("files").EnumerateArray().ToArray();
        byte[] sqlite = await client.GetByteArrayAsync(new Uri("/downloads/attest.sqlite", UriKind.Relative));
        byte[] package = await client.GetByteArrayAsync(new Uri("/downloads/attest-datapackage.zip", UriKind.Relative));

        Assert.Equal([Convert.ToHexStringLower(SHA256.HashData(sqlite)), Convert.ToHexStringLower(SHA256.HashData(package))], files.Select(file => file.GetProperty("sha256").GetString()));
        Assert.Equal([sqlite.Length, package.Length], files.Select(file => file.GetProperty("bytes").GetInt32()));
        string path = Path.Combine(folder.Path, "taken.sqlite");
        await File.WriteAllBytesAsync(path, sqlite, TestContext.Current.CancellationToken);
        using SqliteConnection taken = new($"Data Source={path};Pooling=False");
        taken.Open();
        Assert.Equal(store.Pages.Count, Count(taken, "SELECT count(*) FROM reports"));
        Assert.Equal(store.Pages.Sum(page => store.Find(page.Address)!.Upheld.Length), Count(taken, "SELECT count(*) FROM statements"));
        Assert.Equal(store.Sources.Count, Count(taken, "SELECT count(*) FROM sources"));
        Assert.Equal(0, Count(taken, "SELECT count(*) FROM statements LEFT JOIN sentences USING (report, locator) WHERE words IS NULL AND locator NOT LIKE 'N%'"));
        Assert.True(Count(taken, "SELECT count(*) FROM citations") > 50);
        Assert.True(Count(taken, "SELECT count(*) FROM votes") > 1_000);
        Assert.Equal(0, Count(taken, "SELECT count(*) FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' AND t.name NOT IN ('readme', 'sqlite_schema', 'sqlite_temp_schema', 'sqlite_stat1') AND NOT EXISTS (SELECT 1 FROM readme WHERE about = t.name || '.' || c.name)"));
        Assert.Equal(1, Count(taken, "SELECT count(*) FROM readme WHERE about = 'notice'"));
    }

    [Fact]
    public async Task Package_EveryTable_IsAsItsDescriptionSays()
    {
        await using var web = await MadeAsync();
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        using ZipArchive package = new(new MemoryStream(await client.GetByteArrayAsync(new Uri("/downloads/attest-datapackage.zip", UriKind.Relative))));
        using var description = JsonDocument.Parse(package.GetEntry("datapackage.json")!.Open());
        var resources = description.RootElement.GetProperty("resources").EnumerateArray().ToArray();

        Assert.Equal(package.Entries.Select(entry => entry.FullName).Where(name => name != "datapackage.json").Order(StringComparer.Ordinal), resources.Select(resource => resource.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
        foreach (var resource in resources)
        {
            using StreamReader csv = new(package.GetEntry(resource.GetProperty("path").GetString()!)!.Open());
            Assert.Equal(resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()), (await csv.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(','));
        }
    }

    [Fact]
    public async Task File_InPart_GoesOnWhereItBrokeOff()
    {
        await using var web = await MadeAsync();
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        byte[] whole = await client.GetByteArrayAsync(new Uri("/downloads/attest.sqlite", UriKind.Relative));
        using var part = await client.AskAsync("/downloads/attest.sqlite", null, ("Range", "bytes=1000-1999"));
        using var same = await client.AskAsync("/downloads/attest.sqlite", null, ("If-None-Match", part.Headers.ETag!.ToString()));
        using var beyond = await client.AskAsync("/downloads/attest.sqlite", null, ("Range", "bytes=999999999999-"));

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(whole[1000..2000], await part.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task Export_IntoAFolder_WritesBothAndTwiceTheSamePackage()
    {
        string data = Path.Combine(folder.Path, "data"), one = Path.Combine(folder.Path, "one"), two = Path.Combine(folder.Path, "two");
        Assert.Equal(0, (await ProgramRun.OfAsync(["init", "--data", data])).ExitCode);
        Assert.Equal(0, (await ProgramRun.OfAsync(["export", one, "--data", data])).ExitCode);
        Assert.Equal(0, (await ProgramRun.OfAsync(["export", two, "--data", data])).ExitCode);

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(one, "attest-datapackage.zip"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path.Combine(two, "attest-datapackage.zip"), TestContext.Current.CancellationToken));
        Assert.Equal(2, Directory.GetFiles(one).Length);
    }

    private static long Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    // In a test nobody waits for the background: the files are there once the page names them.
    private async Task<WebApplication> MadeAsync()
    {
        var web = await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { DownloadsFolder = Path.Combine(folder.Path, "downloads") });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        while ((await client.JsonAsync("/downloads.json")).GetProperty("files").GetArrayLength() == 0)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        return web;
    }
}
