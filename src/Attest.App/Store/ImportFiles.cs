using System.Threading.Channels;
using Attest.App.Reports;
using Attest.App.Sources;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>
/// Reads files and records them, a transaction's worth at a time: however a run ends, whole pages are kept, and the same run again goes on where it ended (I5). Files are read on all processors while
/// others are recorded, so that neither waits for the other, and no more than three batches are held, however many files there are.
/// </summary>
internal sealed class ImportFiles(EvidenceStore store, Func<Source, ReadPage> read)
{
    // Large enough to share one wait for the disk, and the pages of the index of identities that two statements change. Small enough to leave the base to other writers soon, and that what a batch
    // changes of a large base finds room in SQLite's page cache: what does not is written to the log, read back and written again within the transaction.
    private const int BatchSize = 50;

    // One batch is being recorded and another gathered; so many more are read meanwhile, as long as a checkpoint keeps the writer.
    private const int ReadAhead = 32;

    /// <summary>Imports all files; <paramref name="tell"/> is called once for each, in their order.</summary>
    public async Task<ImportTally> RunAsync(CollectFiles files, Action<ImportedFile> tell, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var ahead = Channel.CreateBounded<Task<ReadFile>>(new BoundedChannelOptions(ReadAhead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(files, ahead.Writer, ending.Token), CancellationToken.None);
        try
        {
            var tally = await RecordAsync(ahead.Reader, tell, stop);
            await reading;
            return tally;
        }
        finally
        {
            await ending.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Files are opened one after the other, and read by whichever processor is free.
    private async Task ReadAsync(CollectFiles files, ChannelWriter<Task<ReadFile>> ahead, CancellationToken stop)
    {
        // Holds nothing to let go of, and outlives this run where the run is stopped.
        SemaphoreSlim free = new(Environment.ProcessorCount);
        try
        {
            foreach (var file in files.Read())
            {
                await free.WaitAsync(stop);
                await ahead.WriteAsync(Task.Run(() => Read(file, free), CancellationToken.None), stop);
            }
        }
        finally
        {
            ahead.Complete();
        }
    }

    private ReadFile Read(ReceivedFile file, SemaphoreSlim free)
    {
        try
        {
            if (file.Source is null)
                return new ReadFile(new ImportedFile(file.Name, file.Refusal, null, []), null);
            var page = read(file.Source);
            var diagnostics = page.Parts.Prepend(page).SelectMany(report => report.Document.Diagnostics.Select(found => (DiagnosticLines.Line(found, report), found)));
            return new ReadFile(new ImportedFile(file.Name, null, null, [.. diagnostics]), PreparedReading.Of(page));
        }
        finally
        {
            free.Release();
        }
    }

    private async Task<ImportTally> RecordAsync(ChannelReader<Task<ReadFile>> ahead, Action<ImportedFile> tell, CancellationToken stop)
    {
        ImportTally tally = new();
        var recording = Task.FromResult(Array.Empty<ImportedFile>());
        List<ReadFile> batch = [];
        await foreach (var file in ahead.ReadAllAsync(stop))
        {
            batch.Add(await file);
            if (batch.Count < BatchSize)
                continue;
            Tell(await recording, tally, tell);
            recording = RecordAsync([.. batch], stop);
            batch.Clear();
        }
        Tell(await recording, tally, tell);
        Tell(await RecordAsync([.. batch], stop), tally, tell);
        return tally;
    }

    private async Task<ImportedFile[]> RecordAsync(ReadFile[] files, CancellationToken stop)
    {
        var recorded = await store.AddPreparedAsync([.. files.Select(file => file.Prepared).OfType<PreparedReading>()], stop);
        var outcomes = new Queue<PageOutcome>(recorded.Pages);
        return [.. files.Select(file => file.Prepared is null ? file.File : file.File with { Outcome = outcomes.Dequeue() })];
    }

    private static void Tell(IEnumerable<ImportedFile> imported, ImportTally tally, Action<ImportedFile> tell)
    {
        foreach (var file in imported)
        {
            tally.Add(file);
            tell(file);
        }
    }

    /// <summary>A file that was read, and what of it is to be recorded; nothing when it was refused.</summary>
    private sealed record ReadFile(ImportedFile File, PreparedReading? Prepared);
}
