using System.Runtime.CompilerServices;
using System.Text;
using Attest.Benchmarks.Archive;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks.Reports;

/// <summary>Reading pages of 7 kB of text and 15 notes: into documents with their citations, and on into statements, on one core and on all.</summary>
[InProcess, WarmupCount(2), IterationCount(5), MinColumn, MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Pages = 500;

    private readonly Source[] _texts = new Source[Pages];
    private readonly Source[] _html = new Source[Pages];
    private ReadDocument _document = null!;
    private ReadReport _report = null!;

    [GlobalSetup]
    public void Make()
    {
        var data = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "data"));
        var registers = RegisterSet.Load(Path.Combine(data, "registers"));
        _document = new ReadDocument(registers, ReportPhrases.Load(data));
        _report = new ReadReport(registers, ReportPhrases.Load(data));
        var archive = new GenerateArchive();
        for (var number = 0; number < Pages; number++)
        {
            _texts[number] = new Source("page.txt", Encoding.UTF8.GetBytes(archive.Text(number)));
            _html[number] = new Source("page.html", Encoding.UTF8.GetBytes(archive.Html(number)));
        }
    }

    [Benchmark(OperationsPerInvoke = Pages)]
    public int Documents() => _texts.Sum(page => _document.Read(page).Notes.Length);

    [Benchmark(OperationsPerInvoke = Pages)]
    public int DocumentsOfHtml() => _html.Sum(page => _document.Read(page).Notes.Length);

    [Benchmark(OperationsPerInvoke = Pages)]
    public int Statements() => _texts.Sum(page => _report.Read(page).Statements.Length);

    [Benchmark(OperationsPerInvoke = Pages)]
    public int StatementsOnAllCores() => _texts.AsParallel().Sum(page => _report.Read(page).Statements.Length);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
