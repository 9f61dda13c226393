using System.Collections.Immutable;
using Attest.Benchmarks.Store;
using Attest.Checks;
using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;
using Attest.Treaties;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks.Network;

/// <summary>The open questions of a State Party, in a checked base of 2,000 reports.</summary>
[InProcess, WarmupCount(3), IterationCount(15)]
public class OpenQuestionsBenchmarks
{
    private const int Pages = 2_000;

    private static readonly JurisdictionCode Colombia = JurisdictionCode.Parse("COL");

    private DataFolder _folder = null!;
    private Base _held = null!;
    private FindOpenQuestions _find = null!;
    private EditionCalendar _calendar = null!;

    // Not asynchronous: a run within the process does not wait for a set-up that is.
    [GlobalSetup]
    public void Fill()
    {
        var registers = RegisterSet.Load(ArchivePages.Registers);
        var phrases = ReportPhrases.Load(ArchivePages.Data);
        _folder = new DataFolder(Directory.CreateTempSubdirectory("attest-bench-").FullName);
        InitializeBase.In(_folder, TimeProvider.System);
        _held = Base.Open(_folder, BaseAccess.Write, TimeProvider.System);
        string[] own = ["2005_COL.txt", "2007_COL.txt", "2008_COL.txt"];
        _held.Store.AddAsync([.. own.Select(name => new ReadReport(registers, phrases).Read(new Source(name, File.ReadAllBytes(Path.Combine(ArchivePages.Data, "samples", name))))), .. ArchivePages.Take(Pages)]).GetAwaiter().GetResult();
        new RecheckBase(_held.Store, new RunChecks(registers, phrases)).RunAsync().GetAwaiter().GetResult();
        _find = new(_held.Store, new ObligationsOnDate(registers));
        _calendar = EditionCalendar.For("lm", 2026, "", new(2026, 11, 30), ReadMilestoneRules.From(Path.Combine(ArchivePages.Data, "content", "milestones.csv")));
    }

    [Benchmark]
    public ImmutableArray<OpenQuestion> FindOpenQuestions() => _find.For(_calendar, Colombia, [], new(2026, 3, 1));

    [GlobalCleanup]
    public void Remove()
    {
        _held.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder.Path, recursive: true);
    }
}
