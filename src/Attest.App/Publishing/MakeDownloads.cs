using System.Security.Cryptography;
using System.Text.Json;
using Attest.App.Publishing.Live;
using Attest.Publishing.Data;

namespace Attest.App.Publishing;

/// <summary>
/// Keeps the files in which the whole base can be taken away. They are made in the background once the base has changed and come to rest, under other names until they are whole; until then,
/// and when making fails, the last good ones are given.
/// </summary>
internal sealed class MakeDownloads(LiveBase live, ExportTerms terms, string folder, TimeProvider clock, ILogger log) : BackgroundService
{
    /// <summary>The SQLite file.</summary>
    public const string Sqlite = "attest.sqlite";

    /// <summary>The Data Package.</summary>
    public const string Package = "attest-datapackage.zip";

    private const string Manifest = "downloads.json";

    // Half a minute without a change is rest: an import of many pages is not followed page by page.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private DownloadSet? current;

    /// <summary>The files that are there, or null while none were made.</summary>
    public DownloadSet? Current => current ??= Read();

    /// <summary>The path of a file that is there.</summary>
    public string PathOf(DownloadFile file) => Path.Combine(folder, file.Name);

    /// <summary>Makes the files anew if the base is another than they were made of; true where it was.</summary>
    public bool Refresh(CancellationToken stop)
    {
        var state = live.Store.State;
        string of = State();
        if (Current?.Of == of)
            return false;
        Directory.CreateDirectory(folder);
        ExportBase export = new(live.Store, live.Registers, terms);
        string sqlite = Path.Combine(folder, Sqlite + ".part"), package = Path.Combine(folder, Package + ".part");
        export.ToSqlite(sqlite, stop);
        export.ToDataPackage(sqlite, package, stop);
        DownloadSet made = new(of, state.Revision, clock.GetUtcNow(), [Describe(sqlite, Sqlite), Describe(package, Package)]);
        File.Move(sqlite, Path.Combine(folder, Sqlite), overwrite: true);
        File.Move(package, Path.Combine(folder, Package), overwrite: true);
        File.WriteAllBytes(Path.Combine(folder, Manifest), JsonSerializer.SerializeToUtf8Bytes(made));
        current = made;
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        string? seen = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            string now = State();
            if ((now == seen || Current is null) && Current?.Of != now)
                await Task.Factory.StartNew(() => Try(stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            seen = now;
            await Task.Delay(Rest, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Try(CancellationToken stop)
    {
        // Readers go before it.
        Thread.CurrentThread.Priority = ThreadPriority.Lowest;
        try
        {
            Refresh(stop);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Downloads could not be made; the last ones are given");
        }
        catch (OperationCanceledException)
        {
            // The site ends; the next run makes them.
        }
    }

    private string State()
    {
        var state = live.Store.State;
        return $"{state.Id} {state.Revision} {state.JudgementCount} {live.Store.Findings.Revision} {live.Registers.Hash}";
    }

    private DownloadSet? Read()
    {
        string manifest = Path.Combine(folder, Manifest);
        try
        {
            return File.Exists(manifest) && JsonSerializer.Deserialize<DownloadSet>(File.ReadAllBytes(manifest)) is { } made && made.Files.All(file => new FileInfo(PathOf(file)) is { Exists: true } held && held.Length == file.Bytes) ? made : null;
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            return null;
        }
    }

    private static DownloadFile Describe(string path, string name)
    {
        using var bytes = File.OpenRead(path);
        return new(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
