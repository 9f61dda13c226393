using Attest.App.CommandLine;
using Attest.Editions;
using Attest.Editions.Launch;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Editions.Launch;

/// <summary>Launches the editions that wait beside a base, each in its minute.</summary>
/// <param name="folder">The data folder of the base.</param>
/// <param name="read">The reader of sources, made when an edition is due.</param>
/// <param name="clock">What the minute is told from.</param>
internal sealed class LaunchDue(DataFolder folder, Lazy<Func<Source, ReadPage>> read, TimeProvider clock)
{
    // An edition may come to wait while a site is served.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    private readonly EmbargoFolder waiting = new(folder.EmbargoFolder);
    private readonly HashSet<string> failed = new(StringComparer.Ordinal);

    /// <summary>Launches whatever is due; what cannot be launched is told once and left where it is.</summary>
    public async Task<IReadOnlyList<LaunchedEdition>> RunAsync(EvidenceStore store, Action<string> complain, CancellationToken stop)
    {
        List<LaunchedEdition> launched = [];
        foreach (var edition in waiting.Due(clock.GetUtcNow()).Where(edition => !failed.Contains(edition.Path)))
            try
            {
                // It may have lain there for weeks.
                if (VerifyEdition.Run(edition.Path).Problems is [var problem, ..])
                    throw new FormatException(problem.ToString());
                launched.Add(await new LaunchEdition(read.Value).RunAsync(edition, store, clock.GetUtcNow(), stop));
                EmbargoFolder.Release(edition, folder.EditionsFolder);
            }
            catch (Exception error) when (error is InvalidOperationException or FormatException or IOException or BaseException)
            {
                failed.Add(edition.Path);
                complain($"{edition.Path} cannot be launched: {Words.Sentence(error.Message)} It stays where it is; put it right and run: attest launch");
            }
        return launched;
    }

    /// <summary>Launches each edition in its minute until it is stopped.</summary>
    public async Task WatchAsync(EvidenceStore store, Func<LaunchedEdition, Task> launched, Action<string> complain, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            foreach (var edition in await RunAsync(store, complain, stop))
                await launched(edition);
            await Task.Delay(UntilNext(), clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private TimeSpan UntilNext()
    {
        var now = clock.GetUtcNow();
        var next = waiting.Waiting.Select(edition => edition.Header.Terms.Embargo - now).FirstOrDefault(left => left > TimeSpan.Zero) ?? Look;
        return next < Look ? next : Look;
    }
}
