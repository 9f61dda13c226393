using Attest.Reports;
using Attest.Sources;

namespace Attest.Store;

/// <summary>Reads the sources of a base anew with the reader of today.</summary>
public static class RereadBase
{
    private const int AtATime = 50;

    /// <summary>
    /// Reads every source again, filed or not, and records what is read otherwise: statements are added and superseded, addresses stay (I5). <paramref name="progress"/> hears how many
    /// sources are done. Cancelled, it keeps what is done; run again, it goes on.
    /// </summary>
    public static async Task<RereadOutcome> RunAsync(
        EvidenceStore store, Func<Source, ReadPage> read, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(read);
        var outcomes = new List<SourceOutcome>();
        var done = 0;
        foreach (var chunk in store.Sources.Chunk(AtATime))
        {
            ReadPage[] pages = [.. chunk.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(id => read(store.FindSource(id)!.Source))];
            outcomes.AddRange((await store.SupersedeAsync(pages, cancellationToken).ConfigureAwait(false)).Sources);
            progress?.Report(done += chunk.Length);
        }
        return new RereadOutcome([.. outcomes]);
    }
}
