using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Treaties;

/// <summary><c>attest registers check</c>: whether the registers hold together, and what is in them.</summary>
internal sealed class CheckRegistersVerb : Verb
{
    public CheckRegistersVerb(Setup setup)
        : base("check", "Check the registers, with what the data folder adds: what they hold, up to which day, and every line that is wrong.", setup)
    {
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest registers check", "each wrong line as “file:line: what is wrong”")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var check = RegisterCheck.Run(BundledData.Registers, LoadedRegisters.Overlay(Resolve(parsed)));
        Terminal.Table(
            ["register", new Column("rows", IsNumber: true), "known to", new Column("holds", Wraps: true)],
            check.Counts.Select(count => (IReadOnlyList<Cell>)[Cell.Strong(count.File), Words.Number(count.Rows), Words.Day(count.KnownTo), count.Title]));
        foreach (var correction in check.Corrections)
            Terminal.Say($"{correction.By} corrects {correction.Replaced}", Cell.Faint($" ({correction.Key})"));
        RegisterProblem[] problems = [.. check.Problems, .. check.Registers is { } registers ? ObligationsOnDate.Check(registers) : []];
        foreach (var problem in problems)
            Terminal.SayLine(new Cell(problem.ToString(), Tone.Bad));
        if (problems.Length > 0)
        {
            Terminal.Say($"{Words.Count(problems.Length, "line")} to correct; nothing uses the registers until then.");
            return Task.FromResult(ExitCode.Findings);
        }
        Terminal.Say(new Cell("Nothing is wrong.", Tone.Good), Cell.Faint($" Their hash is {check.Hash[..12]}…"));
        return Task.FromResult(ExitCode.Done);
    }
}
