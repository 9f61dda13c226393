using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Treaties;

namespace Attest.App.Network.Cycle;

/// <summary><c>attest cycle move</c>: another day for a milestone, and why.</summary>
internal sealed class MoveMilestoneVerb : Verb
{
    private readonly CycleArguments _arguments = new();
    private readonly Argument<string> _day = new("DATE") { Description = "The new day, as 2026-09-30." };
    private readonly Option<string> _reason = new("--reason") { HelpName = "TEXT", Required = true, Description = "Why, in one line; it is kept with the calendar." };

    public MoveMilestoneVerb(Setup setup)
        : base("move", "Move a milestone of an edition to another day.", setup)
    {
        foreach (var argument in (Argument[])[_arguments.Product, _arguments.Year, _arguments.Milestone, _day])
            Arguments.Add(argument);
        Options.Add(_reason);
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest cycle move lm 2026 cut_off 2026-10-05 --reason \"the vote in the First Committee is later\"", "it is reminded of anew")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var (milestone, day) = (_arguments.ReadMilestone(parsed), DayOption.Read(parsed.GetRequiredValue(_day), Setup.Clock));
        await using var office = OpenOffice.ToRead(Resolve(parsed), Setup);
        var calendar = _arguments.Calendar(parsed, office);
        try
        {
            var moved = await office!.Calendars.MoveAsync(calendar, milestone, day, parsed.GetRequiredValue(_reason), by: null, stop);
            TellCalendar.Print(Terminal, moved, DayOption.Read(null, Setup.Clock));
            return ExitCode.Done;
        }
        catch (ArgumentException refused)
        {
            throw new InputException(refused.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
