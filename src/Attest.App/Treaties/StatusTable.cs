using Attest.App.CommandLine;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Treaties;

/// <summary>How a State or area stands to every treaty of the registers on a day, as a table and as JSON.</summary>
internal sealed class StatusTable
{
    private readonly RegisterSet _registers;
    private readonly IReadOnlyList<StatusAnswer> _answers;

    public StatusTable(RegisterSet registers, Jurisdiction state, DateOnly day)
    {
        _registers = registers;
        StatusOnDate status = new(registers);
        _answers = [.. registers.Treaties.All.Select(treaty => status.Answer(state.Code, treaty.Code, day))];
    }

    public void Print(Terminal terminal)
    {
        terminal.Table(
            ["treaty", "status", "since", "trust", "known to"],
            _answers.Select(answer => (IReadOnlyList<Cell>)
            [
                Cell.Strong(answer.Treaty.Value),
                new Cell(Words.Of(answer.Status), ToneOf(answer.Status)),
                Words.Day(answer.Since),
                Words.Of(answer.Confidence),
                Words.Day(answer.KnownUpTo),
            ]));
        foreach (var answer in _answers.Where(answer => answer.Basis is not null || answer.Remark.Length > 0))
            terminal.SayIndented(1, Cell.Strong(answer.Treaty.Value), $" {Acts(answer.Basis)} ", Cell.Faint(answer.Remark));
        if (_answers.Any(answer => answer.IsBeyondKnown))
            terminal.SayIndented(1, Cell.Faint("The day is later than the registers know: these are the last known statuses."));
    }

    public void Write(System.Text.Json.Utf8JsonWriter json)
    {
        json.WriteStartArray("treaties");
        foreach (var answer in _answers)
        {
            json.WriteStartObject();
            json.WriteString("treaty", answer.Treaty.Value);
            json.WriteString("name", _registers.Treaties.Find(answer.Treaty)!.Name);
            json.WriteString("on", Words.Day(answer.On));
            json.WriteString("status", Words.Snake(answer.Status));
            WriteDay(json, "since", answer.Since);
            WriteActs(json, answer.Basis);
            json.WriteString("confidence", Words.Snake(answer.Confidence));
            json.WriteString("known_to", Words.Day(answer.KnownUpTo));
            json.WriteString("source", answer.Origin.Source);
            json.WriteString("register", answer.Origin.Place);
            if (answer.Remark.Length > 0)
                json.WriteString("remark", answer.Remark);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteActs(System.Text.Json.Utf8JsonWriter json, Participation? acts)
    {
        foreach (var (name, act) in Named(acts))
            json.WriteString(name.Replace(' ', '_'), act.ToString());
        if (acts is { Deposit.Happened: true })
            json.WriteString("deposit_kind", Words.Snake(acts.DepositKind));
    }

    private static void WriteDay(System.Text.Json.Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is null)
            json.WriteNull(name);
        else
            json.WriteString(name, Words.Day(day));
    }

    private static string Acts(Participation? acts)
    {
        var named = Named(acts).Select(act => $"{(act.Name == "deposit" ? Words.Of(acts!.DepositKind) : act.Name)} {act.Act}");
        return string.Join(", ", named);
    }

    private static IEnumerable<(string Name, ActDay Act)> Named(Participation? acts) =>
        acts is null ? [] : new[]
        {
            ("signature", acts.Signature), ("deposit", acts.Deposit), ("entry into force", acts.EntryIntoForce),
            ("withdrawal notified", acts.WithdrawalNotified), ("withdrawal effective", acts.WithdrawalEffective),
        }.Where(act => act.Item2.Happened);

    private static Tone ToneOf(TreatyStatus status) => status switch
    {
        TreatyStatus.StateParty => Tone.Good,
        TreatyStatus.Withdrawn => Tone.Bad,
        TreatyStatus.Signatory => Tone.Warning,
        _ => Tone.Plain,
    };
}
