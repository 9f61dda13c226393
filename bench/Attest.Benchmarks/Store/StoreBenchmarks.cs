using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks.Store;

/// <summary>What a website asks of a base of a thousand pages.</summary>
[InProcess, WarmupCount(3), IterationCount(5), MinColumn]
public class StoreBenchmarks
{
    private DataFolder _folder = null!;
    private Base _base = null!;
    private PageAddress _page = null!;
    private StatementId _statement = null!;
    private (string TextHash, TextSpan Span) _sentence;

    [GlobalSetup]
    public void Fill()
    {
        _folder = new DataFolder(Directory.CreateTempSubdirectory("attest-bench-").FullName);
        InitializeBase.In(_folder, TimeProvider.System);
        _base = Base.Open(_folder, BaseAccess.Write, TimeProvider.System);
        _base.Store.AddAsync(ArchivePages.Take(1_000)).GetAwaiter().GetResult();
        _base.Store.IndexAsync().GetAwaiter().GetResult();
        var page = _base.Store.Find(_base.Store.Pages.MaxBy(page => page.StatementCount)!.Address)!;
        _page = page.Address;
        _statement = page.Statements[0].Id;
        _sentence = (page.Document.Text.Hash, page.Document.Sentences.First().Span);
    }

    [GlobalCleanup]
    public void Remove()
    {
        _base.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder.Path, recursive: true);
    }

    [Benchmark]
    public object? FindLargestPage() => _base.Store.Find(_page);

    [Benchmark]
    public object? FindStatement() => _base.Store.FindStatement(_statement);

    [Benchmark]
    public object? ResolveSentence() => _base.Store.ResolveSentence(_sentence.TextHash, _sentence.Span);

    [Benchmark]
    public int SearchCommonWord() => _base.Store.Search(new SearchQuery("mines")).Hits.Length;

    [Benchmark]
    public int SearchPhrase() => _base.Store.Search(new SearchQuery("\"mine ban treaty\" -transfer")).Hits.Length;

    [Benchmark]
    public int SearchOnePage() => _base.Store.Search(new SearchQuery("Copy777")).Hits.Length;
}
