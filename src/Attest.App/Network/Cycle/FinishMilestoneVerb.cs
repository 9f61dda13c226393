using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Statements;

namespace Attest.App.Network.Cycle;

/// <summary><c>attest cycle done</c>: a milestone is reached.</summary>
internal sealed class FinishMilestoneVerb : Verb
{
    private readonly CycleArguments _arguments = new();
    private readonly Option<bool> _not = new("--not") { Description = "Take it back: it is not done after all." };

    public FinishMilestoneVerb(Setup setup)
        : base("done", "Say that a milestone of an edition is done; nobody is reminded of it any more.", setup)
    {
        foreach (var argument in (Argument[])[_arguments.Product, _arguments.Year, _arguments.Milestone])
            Arguments.Add(argument);
        Options.Add(_not);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest cycle done lm 2026 assignments_out", "everybody knows what to write on"),
        new("attest cycle done lm 2026 assignments_out --not", "not everybody, after all"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var milestone = _arguments.ReadMilestone(parsed);
        await using var office = OpenOffice.ToRead(Resolve(parsed), Setup);
        var calendar = _arguments.Calendar(parsed, office);
        var isDone = !parsed.GetValue(_not);
        var isNew = await office!.Calendars.FinishAsync(calendar, milestone, isDone, by: null, stop);
        Terminal.SayLine(Cell.Strong(Vocabulary.Word(milestone)), $" of {calendar.Edition} {(isNew ? "is" : "was")} {(isDone ? "done" : "not done")}{(isNew ? "" : " before")}.");
        return ExitCode.Done;
    }
}
