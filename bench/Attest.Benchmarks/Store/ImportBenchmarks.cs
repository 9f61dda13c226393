using Attest.Reports;
using Attest.Store;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks.Store;

/// <summary>Recording a thousand pages in an empty base: on disk, and on disk and searchable.</summary>
[InProcess, WarmupCount(3), IterationCount(8), MinColumn]
public class ImportBenchmarks
{
    private const int Pages = 1_000;

    private ReadPage[] _pages = [];
    private DataFolder _folder = null!;

    [GlobalSetup]
    public void Read() => _pages = ArchivePages.Take(Pages);

    [IterationSetup]
    public void Make()
    {
        _folder = new DataFolder(Directory.CreateTempSubdirectory("attest-bench-").FullName);
        InitializeBase.In(_folder, TimeProvider.System);
    }

    [IterationCleanup]
    public void Remove() => Directory.Delete(_folder.Path, recursive: true);

    [Benchmark(OperationsPerInvoke = Pages)]
    public Task Record() => ImportAsync(store => Task.CompletedTask);

    [Benchmark(OperationsPerInvoke = Pages)]
    public Task RecordAndIndex() => ImportAsync(store => store.IndexAsync());

    private async Task ImportAsync(Func<EvidenceStore, Task> finish)
    {
        await using var open = Base.Open(_folder, BaseAccess.Write, TimeProvider.System);
        await open.Store.AddAsync(_pages);
        await finish(open.Store);
    }
}
