using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Treaties;

/// <summary><c>attest due</c>: what falls due from a day on.</summary>
internal sealed class DueVerb : Verb
{
    // More States than this with the same thing on the same day are counted; JSON names every one.
    private const int MostNamed = 6;

    private readonly Option<string?> _state = new("--state") { HelpName = "STATE", Description = "One State only, by code or name." };
    private readonly Option<string?> _treaty = TreatyOption.Make("all");
    private readonly Option<string?> _day = DayOption.Make();
    private readonly Option<string?> _within = WithinOption.Make();
    private readonly Option<string?> _asOf = AsOfOption.Make();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON array." };

    public DueVerb(Setup setup)
        : base("due", "List what falls due from a day on: reports, stockpile destruction, clearance.", setup)
    {
        Options.Add(_state);
        Options.Add(_treaty);
        Options.Add(_day);
        Options.Add(_within);
        Options.Add(_asOf);
        Options.Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest due", "in the next 90 days"),
        new("attest due --state BIH --within 2y", "of one State, two years ahead"),
        new("attest due --on 2008-12-01 --within 6m --treaty MBT --json", "from a day in the past on, as JSON"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var registers = LoadedRegisters.Of(Resolve(parsed), AsOfOption.Read(parsed.GetValue(_asOf)));
        var on = DayOption.Read(parsed.GetValue(_day), Setup.Clock);
        var until = WithinOption.Read(parsed.GetValue(_within), on);
        var state = parsed.GetValue(_state) is { } typed ? StateArgument.Find(registers, typed).Code : null;
        var treaty = parsed.GetValue(_treaty) is { } named ? TreatyOption.Find(registers, named).Code : null;
        var due = new ObligationsOnDate(registers).Ahead(on, until)
            .Where(answer => (state is null || answer.Jurisdiction == state) && (treaty is null || answer.Obligation.Treaty == treaty)).ToArray();
        if (parsed.GetValue(_json))
            Terminal.Json(json =>
            {
                json.WriteStartArray();
                foreach (var answer in due)
                    ObligationJson.Write(json, answer, withJurisdiction: true);
                json.WriteEndArray();
            });
        else
            Print(registers, due, on, until);
        return Task.FromResult(ExitCode.Done);
    }

    private void Print(RegisterSet registers, ObligationAnswer[] due, DateOnly on, DateOnly until)
    {
        if (due.Length == 0)
            Terminal.Say($"Nothing falls due between {Words.Day(on)} and {Words.Day(until)}, as far as the registers know.");
        else
            Terminal.Table(["due", "treaty", "article", new Column("what", Wraps: true), new Column("who", Wraps: true)],
                due.GroupBy(answer => (answer.Due, answer.Obligation, answer.Covers)).Select(group => (IReadOnlyList<Cell>)
                [
                    Words.Day(group.Key.Due), group.Key.Obligation.Treaty.Value, group.Key.Obligation.Article,
                    group.Key.Covers is { } covers ? $"{group.Key.Obligation.What}, for {covers}" : group.Key.Obligation.What, Who(registers, [.. group]),
                ]));
        var known = registers.Treaties.All.Where(row => due.Any(answer => answer.Obligation.Treaty == row.Code)).Select(row => $"{row.Code} {Words.Day(row.KnownTo)}");
        Terminal.Say(Cell.Faint($"What is not yet due and not known to be done. Membership is known to: {string.Join(", ", known.DefaultIfEmpty("–"))}. Extensions and completions are held for few States."));
    }

    private static string Who(RegisterSet registers, ObligationAnswer[] due) => due.Length > MostNamed
        ? Words.Count(due.Length, "State")
        : string.Join(", ", due.Select(answer => $"{registers.Jurisdictions.Find(answer.Jurisdiction)!.ShortName}{(answer.Deadlines.Count > 1 ? " (extended)" : "")}"));
}
