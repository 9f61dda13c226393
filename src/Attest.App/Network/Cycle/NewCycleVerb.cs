using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Treaties;
using Attest.Network.Cycle;

namespace Attest.App.Network.Cycle;

/// <summary><c>attest cycle new</c>: the calendar of an edition, from the meeting at which it is launched.</summary>
internal sealed class NewCycleVerb : Verb
{
    private readonly CycleArguments _arguments = new();
    private readonly Option<string> _meeting = new("--meeting") { HelpName = "MEETING", Required = true, Description = "The meeting at which it is launched: its code in the registers, as 22MSP, or its first day, as 2026-11-30." };
    private readonly Option<string?> _treaty = TreatyOption.Make("MBT");

    public NewCycleVerb(Setup setup)
        : base("new", "Make the calendar of an edition from the first day of the meeting at which it is launched.", setup)
    {
        Arguments.Add(_arguments.Product);
        Arguments.Add(_arguments.Year);
        Options.Add(_meeting);
        Options.Add(_treaty);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest cycle new lm 2026 --meeting 2026-11-30", "for a meeting that the registers do not hold yet"),
        new("attest cycle new lm 2025 --meeting 22MSP", "for one that they hold"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var (code, on) = Meeting(parsed, settings);
        await using var office = OpenOffice.ToWrite(settings, Setup);
        try
        {
            var calendar = EditionCalendar.For(parsed.GetRequiredValue(_arguments.Product), parsed.GetRequiredValue(_arguments.Year), code, on, LoadedMilestones.Read());
            await office.Calendars.AddAsync(calendar, by: null, stop);
            TellCalendar.Print(Terminal, calendar, DayOption.Read(null, Setup.Clock));
            return ExitCode.Done;
        }
        catch (ArgumentException refused)
        {
            throw new InputException(refused.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private (string Code, DateOnly On) Meeting(ParseResult parsed, Settings settings)
    {
        var typed = parsed.GetRequiredValue(_meeting);
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return ("", day);
        var registers = LoadedRegisters.Of(settings);
        var treaty = TreatyOption.Find(registers, parsed.GetValue(_treaty) ?? "MBT").Code;
        return registers.Meetings.Find(treaty, typed) is { } meeting
            ? ($"{treaty} {meeting.Code}", meeting.Start)
            : throw new InputException($"No register knows a meeting “{typed}” of {treaty}. Give its first day: --meeting 2026-11-30");
    }
}
