using Attest.App.Reports;
using Attest.App.Sources;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>Reads files and records them, a transaction's worth at a time: however a run ends, whole pages are kept, and the same run again goes on where it ended (I5).</summary>
internal sealed class ImportFiles(EvidenceStore store, Func<Source, ReadPage> read)
{
    private const int BatchSize = 200;

    /// <summary>Imports all files; <paramref name="step"/> is called once for each.</summary>
    public async Task<IReadOnlyList<ImportedFile>> RunAsync(CollectFiles files, Action step, CancellationToken stop)
    {
        List<ImportedFile> imported = new(files.Count);
        foreach (var batch in files.Read().Chunk(BatchSize))
        {
            var pages = batch.AsParallel().AsOrdered().WithCancellation(stop)
                .Select(file => file.Source is { } source ? read(source) : null)
                .ToArray();
            var recorded = await store.AddAsync([.. pages.OfType<ReadPage>()], stop);
            var outcomes = new Queue<PageOutcome>(recorded.Pages);
            foreach (var (file, page) in batch.Zip(pages))
            {
                imported.Add(page is null
                    ? new ImportedFile(file.Name, file.Refusal, null, [])
                    : new ImportedFile(file.Name, null, outcomes.Dequeue(), [.. page.Parts.Prepend(page).SelectMany(report => report.Document.Diagnostics.Select(found => (DiagnosticLines.Line(found, report), found)))]));
                step();
            }
        }
        return imported;
    }
}
