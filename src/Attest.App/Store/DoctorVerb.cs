using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest doctor</c>: whether the base is sound.</summary>
internal sealed class DoctorVerb : Verb
{
    public DoctorVerb(Setup setup)
        : base("doctor", "Examine the base: files, schema, integrity, every source and statement against its hash. Changes nothing.", setup)
    {
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest doctor", "what is wrong, and what to do")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        DataFolder folder = new(Resolve(parsed).DataFolder);
        var examination = ExamineBase.Run(folder, cancellationToken: stop);
        Terminal.Say(Cell.Faint($"Examined in {folder}: {string.Join(", ", examination.Examined)}."));
        foreach (var finding in examination.Findings)
        {
            Terminal.Say(new Cell(finding.Code, finding.IsHarmless ? Tone.Faint : Tone.Bad), $"  {finding.Message}");
            Terminal.SayIndented(4, Cell.Faint(finding.WhatToDo));
        }
        Terminal.Say(examination.IsSound ? new Cell("The base is sound.", Tone.Good) : new Cell("The base needs attention.", Tone.Bad));
        return Task.FromResult(examination.IsSound ? ExitCode.Done : ExitCode.Findings);
    }
}
