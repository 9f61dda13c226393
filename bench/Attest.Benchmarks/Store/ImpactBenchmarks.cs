using Attest.Checks;
using Attest.Checks.OfSources;
using Attest.Questions;
using Attest.Registers;
using Attest.Reports;
using Attest.Store;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks.Store;

/// <summary>What a source touches, in a base of 20,000 pages: one that a single page cites, and the one that the most pages do.</summary>
[InProcess, WarmupCount(1), IterationCount(8), InvocationCount(1), MinColumn]
public class ImpactBenchmarks
{
    private const int Pages = 20_000;
    private const int Looked = 200;

    private DataFolder _folder = null!;
    private Base _held = null!;
    private CitedSource _rare = null!;
    private CitedSource _common = null!;

    // Not asynchronous: a run within the process does not wait for a set-up that is.
    [GlobalSetup]
    public void Fill()
    {
        _folder = new DataFolder(Directory.CreateTempSubdirectory("attest-bench-").FullName);
        InitializeBase.In(_folder, TimeProvider.System);
        _held = Base.Open(_folder, BaseAccess.Write, TimeProvider.System);
        _held.Store.AddAsync(ArchivePages.Take(Pages)).GetAwaiter().GetResult();
        new RecheckBase(_held.Store, new RunChecks(RegisterSet.Load(ArchivePages.Registers), ReportPhrases.Load(ArchivePages.Data))).RunAsync().GetAwaiter().GetResult();
        var cited = _held.Store.Pages.Take(Looked).SelectMany(page => _held.Store.Support.Of(page.Address)?.Sources ?? []).Select(named => named.Source).Distinct().Select(source => (Source: source, _held.Store.Support.By(source.Id).Count)).ToList();
        _rare = cited.MinBy(source => source.Count).Source;
        _common = cited.MaxBy(source => source.Count).Source;
        foreach (var source in new[] { _rare, _common })
            Console.WriteLine($"{source.Name}: {new FindImpact(_held.Store).Of(source.Id)!.Pages.Length} pages, {new FindImpact(_held.Store).Of(source.Id)!.Statements} statements");
    }

    [Benchmark]
    public int OfTheRarest() => new FindImpact(_held.Store).Of(_rare.Id)!.Statements;

    [Benchmark]
    public int OfTheMostCited() => new FindImpact(_held.Store).Of(_common.Id)!.Statements;

    [GlobalCleanup]
    public void Remove()
    {
        _held.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder.Path, recursive: true);
    }
}
