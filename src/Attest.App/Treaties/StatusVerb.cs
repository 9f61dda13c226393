using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Treaties;

/// <summary><c>attest status</c>: how a State stands to a treaty on a day, the events behind it, and its obligations.</summary>
internal sealed class StatusVerb : Verb
{
    private readonly Argument<string> _state = StateArgument.Make();
    private readonly Option<string?> _treaty = TreatyOption.Make("the Mine Ban Treaty");
    private readonly Option<string?> _day = DayOption.Make();
    private readonly Option<string?> _asOf = AsOfOption.Make();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    public StatusVerb(Setup setup)
        : base("status", "Say how a State stands to a treaty on a day, by which events, and what it has to do by when.", setup)
    {
        Arguments.Add(_state);
        Options.Add(_treaty);
        Options.Add(_day);
        Options.Add(_asOf);
        Options.Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest status EST --on 2025-12-26", "the Mine Ban Treaty, a day before the withdrawal took effect"),
        new("attest status Bulgaria --treaty CCM", "the Convention on Cluster Munitions, today"),
        new("attest status FIN --on 2026-02-01 --as-of 2025-07-01 --json", "as it was known in July 2025, as JSON"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var registers = LoadedRegisters.Of(Resolve(parsed), AsOfOption.Read(parsed.GetValue(_asOf)));
        var state = StateArgument.Find(registers, parsed.GetRequiredValue(_state));
        var treaty = TreatyOption.Find(registers, parsed.GetValue(_treaty) ?? TreatyCode.Mbt.Value);
        var on = DayOption.Read(parsed.GetValue(_day), Setup.Clock);
        ObligationsOnDate obligations = new(registers);
        var status = obligations.Status.Answer(state.Code, treaty.Code, on);
        var owed = obligations.Of(state.Code, treaty.Code, on);
        if (parsed.GetValue(_json))
            Write(status, owed, registers);
        else
            Print(state, treaty, status, owed);
        return Task.FromResult(ExitCode.Done);
    }

    private void Print(Jurisdiction state, Treaty treaty, StatusAnswer status, IReadOnlyList<ObligationAnswer> owed)
    {
        Terminal.Say(Cell.Strong($"{state.ShortName} ({state.Code})"), $"  {treaty.Name}, on {Words.Day(status.On)}");
        Terminal.Say(Cell.Strong(Words.Of(status.Status)), status.Since is { } since ? $" since {Words.Day(since)}" : "", status.Remark.Length > 0 ? $". {status.Remark}" : "");
        Terminal.Say(Cell.Faint($"The register is known to {Words.Day(status.KnownUpTo)}{(status.IsBeyondKnown ? ", and the day is later: this is the last known status" : "")}; trust: {Words.Of(status.Confidence)}."));
        if (status.Events.Count > 0)
        {
            Terminal.Blank();
            Terminal.Table(["event", "day", new Column("source", Wraps: true)],
                status.Events.Select(held => (IReadOnlyList<Cell>)[Words.Of(held.Kind), held.Day?.Text ?? "not held", Cell.Faint($"{held.Source}{(held.Note.Length > 0 ? $"; {held.Note}" : "")}")]));
        }
        if (owed.Count == 0)
            return;
        Terminal.Blank();
        Terminal.Table(["article", new Column("what", Wraps: true), "due", new Column("state", Wraps: true)],
            Shown(owed).Select(answer => (IReadOnlyList<Cell>)[answer.Article, What(answer), Words.Day(answer.Due), new Cell(Words.Of(answer.State), ToneOf(answer.State))]));
        foreach (var answer in Shown(owed).Where(answer => answer.Obligation.Until != ObligationEnd.Withdrawal))
            PrintHow(answer);
    }

    private void PrintHow(ObligationAnswer answer)
    {
        Terminal.Blank();
        Terminal.Say(Cell.Strong($"Article {answer.Article}: {answer.Obligation.What}"));
        foreach (var line in answer.Deadlines.Select(deadline => deadline.How).Append(answer.Reason))
            Terminal.SayIndented(2, line);
        foreach (var held in answer.Evidence)
            Terminal.SayIndented(2, Cell.Faint($"{Words.Of(held.Kind)}{(held.Day is null ? "" : $" {held.When}")}: {held.Source} ({held.Evidence}; trust: {Words.Of(held.Confidence)})"));
        foreach (var compared in answer.Published)
            Terminal.SayIndented(2, new Cell($"{Words.Of(compared.Verdict)}: {compared.Words}", compared.Verdict == PublishedVerdict.Differs ? Tone.Warning : Tone.Faint), Cell.Faint($" {compared.Origin?.Source}"));
    }

    // Of a yearly one, what is known, the last that fell due and the next: twenty-five years of “not in this base” say no more.
    private static IEnumerable<ObligationAnswer> Shown(IReadOnlyList<ObligationAnswer> owed) => owed.GroupBy(answer => answer.Obligation)
        .SelectMany(group => group.Index().Where(one => one.Item.Covers is null || one.Item.Evidence.Count > 0 || one.Index >= group.Count() - 2).Select(one => one.Item));

    private static string What(ObligationAnswer answer) => answer.Covers is { } covers ? $"{answer.Obligation.What}, for {covers}" : answer.Obligation.What;

    private static Tone ToneOf(ObligationState state) => state switch
    {
        ObligationState.Met => Tone.Good,
        ObligationState.Missed or ObligationState.Overdue => Tone.Bad,
        ObligationState.DatePassedOutcomeNotInThisBase or ObligationState.Unknown => Tone.Faint,
        _ => Tone.Plain,
    };

    private void Write(StatusAnswer status, IReadOnlyList<ObligationAnswer> owed, RegisterSet registers) => Terminal.Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("state", status.Jurisdiction.Value);
        json.WriteString("treaty", status.Treaty.Value);
        json.WriteString("on", Words.Day(status.On));
        json.WriteString("status", Words.Snake(status.Status));
        json.WriteStartArray("events");
        foreach (var held in status.Events)
            ObligationJson.Write(json, held);
        json.WriteEndArray();
        json.WriteStartArray("obligations");
        foreach (var answer in owed)
            ObligationJson.Write(json, answer, withJurisdiction: false);
        json.WriteEndArray();
        ObligationJson.WriteDay(json, "since", status.Since);
        json.WriteString("remark", status.Remark);
        json.WriteString("confidence", Words.Snake(status.Confidence));
        json.WriteString("known_to", Words.Day(status.KnownUpTo));
        json.WriteBoolean("beyond_known", status.IsBeyondKnown);
        ObligationJson.WriteDay(json, "as_of", registers.AsOf);
        json.WriteString("registers", registers.Hash);
        json.WriteEndObject();
    });
}
