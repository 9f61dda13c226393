using Attest.Checks;
using Attest.Registers;
using Attest.Reports;
using Attest.Store;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks.Store;

/// <summary>Checking again after one new page, in a base of 20,000: the page, and the State it is about.</summary>
[InProcess, WarmupCount(3), IterationCount(15), InvocationCount(1), MinColumn]
public class RecheckBenchmarks
{
    private const int Pages = 20_000;
    private const int New = 40;

    private ReadPage[] _pages = [];
    private DataFolder _folder = null!;
    private Base _held = null!;
    private RecheckBase _recheck = null!;
    private int _next = Pages;

    // Not asynchronous: a run within the process does not wait for a set-up that is.
    [GlobalSetup]
    public void Fill()
    {
        _pages = ArchivePages.Take(Pages + New);
        _folder = new DataFolder(Directory.CreateTempSubdirectory("attest-bench-").FullName);
        InitializeBase.In(_folder, TimeProvider.System);
        _held = Base.Open(_folder, BaseAccess.Write, TimeProvider.System);
        _held.Store.AddAsync(_pages[..Pages]).GetAwaiter().GetResult();
        _recheck = new RecheckBase(_held.Store, new RunChecks(RegisterSet.Load(ArchivePages.Registers), ReportPhrases.Load(ArchivePages.Data)));
        _recheck.RunAsync().GetAwaiter().GetResult();
    }

    [IterationSetup]
    public void Add() => _held.Store.AddAsync([_pages[_next++ % _pages.Length]]).GetAwaiter().GetResult();

    [Benchmark]
    public Task Recheck() => _recheck.RunAsync();

    [GlobalCleanup]
    public void Remove()
    {
        _held.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder.Path, recursive: true);
    }
}
