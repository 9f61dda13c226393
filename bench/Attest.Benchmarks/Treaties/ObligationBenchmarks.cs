using System.Runtime.CompilerServices;
using Attest.Registers;
using Attest.Treaties;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks.Treaties;

/// <summary>Statuses and due dates of all States under all treaties on a day, with their reasons and evidence; and the events they follow from made ready.</summary>
[InProcess, WarmupCount(3), IterationCount(8), MinColumn, MemoryDiagnoser]
public class ObligationBenchmarks
{
    private static readonly DateOnly On = new(2026, 2, 20);

    private RegisterSet _registers = null!;
    private ObligationsOnDate _obligations = null!;

    [GlobalSetup]
    public void Make()
    {
        _registers = RegisterSet.Load(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "data", "registers")));
        _obligations = new ObligationsOnDate(_registers);
    }

    [Benchmark]
    public int MakeReady() => new ObligationsOnDate(_registers).Treaties.Count();

    [Benchmark]
    public int Statuses() => _registers.Jurisdictions.States.Sum(state => _registers.Treaties.All.Count(treaty => _obligations.Status.On(state.Code, treaty.Code, On) == TreatyStatus.StateParty));

    [Benchmark]
    public int StatusesAndDueDates() => Statuses() + _registers.Jurisdictions.States.Sum(state => _obligations.Of(state.Code, On).Count(answer => answer.IsAhead));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
