using Attest.App.Reports;
using Attest.App.Sources;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>
/// Reads files and records them, a transaction's worth at a time: however a run ends, whole pages are kept, and the same run again goes on where it ended (I5). While one batch is recorded the
/// next is read, and no more than these two are held, however many files there are.
/// </summary>
internal sealed class ImportFiles(EvidenceStore store, Func<Source, ReadPage> read)
{
    // Large enough to share one wait for the disk, small enough that two batches are little to hold.
    private const int BatchSize = 50;

    /// <summary>Imports all files; <paramref name="tell"/> is called once for each, in their order.</summary>
    public async Task<ImportTally> RunAsync(CollectFiles files, Action<ImportedFile> tell, CancellationToken stop)
    {
        ImportTally tally = new();
        var recording = Task.FromResult(Array.Empty<ImportedFile>());
        foreach (var batch in files.Read().Chunk(BatchSize))
        {
            var pages = Read(batch, stop);
            Tell(await recording, tally, tell);
            recording = RecordAsync(batch, pages, stop);
        }
        Tell(await recording, tally, tell);
        return tally;
    }

    private ReadPage?[] Read(ReceivedFile[] files, CancellationToken stop)
    {
        var pages = new ReadPage?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = stop }, i => pages[i] = files[i].Source is { } source ? read(source) : null);
        return pages;
    }

    private async Task<ImportedFile[]> RecordAsync(ReceivedFile[] files, ReadPage?[] pages, CancellationToken stop)
    {
        var recorded = await store.AddAsync([.. pages.OfType<ReadPage>()], stop);
        var outcomes = new Queue<PageOutcome>(recorded.Pages);
        return [.. files.Zip(pages, (file, page) => page is null ? new ImportedFile(file.Name, file.Refusal, null, []) : Imported(file, page, outcomes.Dequeue()))];
    }

    private static ImportedFile Imported(ReceivedFile file, ReadPage page, PageOutcome outcome) => new(
        file.Name, null, outcome,
        [.. page.Parts.Prepend(page).SelectMany(report => report.Document.Diagnostics.Select(found => (DiagnosticLines.Line(found, report), found)))]);

    private static void Tell(IEnumerable<ImportedFile> imported, ImportTally tally, Action<ImportedFile> tell)
    {
        foreach (var file in imported)
        {
            tally.Add(file);
            tell(file);
        }
    }
}
