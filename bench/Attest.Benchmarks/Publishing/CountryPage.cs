using Attest.App.Publishing;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;

namespace Attest.Benchmarks.Publishing;

/// <summary>What a country page costs the server when it is not in the cache: build the record, render, compress.</summary>
[MemoryDiagnoser, MinColumn]
public class CountryPage
{
    private readonly string _folder = Directory.CreateTempSubdirectory("attest-bench-").FullName;
    private Base? _base;
    private Site? _site;
    private FindPage? _find;

    // The in-process toolchain does not wait for a setup that is a task.
    [GlobalSetup]
    public void Setup()
    {
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        var registers = RegisterSet.Load(Path.Combine(data, "registers"));
        var read = new ReadReport(registers, ReportPhrases.Load(data));
        DataFolder folder = new(_folder);
        InitializeBase.In(folder, TimeProvider.System, isDemonstration: true);
        _base = Base.Open(folder, BaseAccess.Write, TimeProvider.System);
        _base.Store.AddAsync([.. Directory.EnumerateFiles(Path.Combine(data, "samples"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => read.Read(new Source(Path.GetFileName(path), File.ReadAllBytes(path), "Demonstration text.")))]).GetAwaiter().GetResult();
        _site = new Site(new SiteParts(_base.Store, registers) { DataFolder = data }, TimeProvider.System, NullLoggerFactory.Instance);
        _find = _site.Languages[0].Find;
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _base!.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark]
    public async Task<int> State() => (await _site!.WriteAsync(_find!.State("PRK").Page!, PageForm.Html, _site.Languages[0])).HeldBytes;

    [Benchmark]
    public async Task<int> Report() => (await _site!.WriteAsync(_find!.Report("PRK", "1999").Page!, PageForm.Html, _site.Languages[0])).HeldBytes;

    [Benchmark]
    public async Task<int> Evidence() => (await _site!.WriteAsync(_find!.Evidence("PRK", "1999").Page!, PageForm.Html, _site.Languages[0])).HeldBytes;

    [Benchmark]
    public async Task<int> Home() => (await _site!.WriteAsync(_find!.Home().Page!, PageForm.Html, _site.Languages[0])).HeldBytes;
}
