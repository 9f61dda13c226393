using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Treaties;
using Attest.Statements;

namespace Attest.App.Network.Cycle;

/// <summary><c>attest cycle show</c>: what is due, late and done for an edition.</summary>
internal sealed class ShowCycleVerb : Verb
{
    private readonly Argument<string?> _product = new("PRODUCT") { Arity = ArgumentArity.ZeroOrOne, Description = "The product; every edition that has a calendar when left out." };
    private readonly Argument<int?> _year = new("YEAR") { Arity = ArgumentArity.ZeroOrOne, Description = "The year of the edition; every one when left out." };

    public ShowCycleVerb(Setup setup)
        : base("show", "What is due, late and done for the editions that are made here, and how days were moved.", setup)
    {
        Arguments.Add(_product);
        Arguments.Add(_year);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest cycle show", "of every edition"),
        new("attest cycle show lm 2026", "of one"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var office = OpenOffice.ToRead(Resolve(parsed), Setup);
        var (product, year) = (parsed.GetValue(_product), parsed.GetValue(_year));
        var asked = (office?.Calendars.All ?? []).Where(calendar => (product is null || calendar.Product == product) && (year is null || calendar.Year == year)).ToArray();
        if (asked.Length == 0)
            Terminal.Say("No such edition has a calendar. Make one with: attest cycle new PRODUCT YEAR --meeting DATE");
        foreach (var calendar in asked)
        {
            TellCalendar.Print(Terminal, calendar, DayOption.Read(null, Setup.Clock));
            foreach (var move in office!.Calendars.MovesOf(calendar))
                Terminal.SayLine(Cell.Faint($"{Words.Day(DateOnly.FromDateTime(move.At.UtcDateTime))}: {Vocabulary.Word(move.Milestone)} moved from {Words.Day(move.From)} to {Words.Day(move.To)} by {move.By}: {move.Reason}"));
        }
        return ExitCode.Done;
    }
}
