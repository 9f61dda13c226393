using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Registers;

namespace Attest.App.Treaties;

/// <summary><c>attest registers show</c>: everything the registers know of a State or area.</summary>
internal sealed class ShowRegistersVerb : Verb
{
    private readonly Argument<string> _state = StateArgument.Make();
    private readonly Option<string?> _day = DayOption.Make();
    private readonly Option<string?> _asOf = AsOfOption.Make();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    public ShowRegistersVerb(Setup setup)
        : base("show", "Show what the registers know of a State or area: names, treaty status on a day, votes.", setup)
    {
        Arguments.Add(_state);
        Options.Add(_day);
        Options.Add(_asOf);
        Options.Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest registers show PRK", "by code"),
        new("attest registers show Burma", "by a former name"),
        new("attest registers show Finland --on 2004-03-01", "as it stood on a day"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var registers = LoadedRegisters.Of(Resolve(parsed), AsOfOption.Read(parsed.GetValue(_asOf)));
        var day = DayOption.Read(parsed.GetValue(_day), Setup.Clock);
        var state = StateArgument.Find(registers, parsed.GetRequiredValue(_state));
        StatusTable status = new(registers, state, day);
        if (parsed.GetValue(_json))
            WriteJson(registers, state, status, day);
        else
            Print(registers, state, status, day);
        return Task.FromResult(ExitCode.Done);
    }

    private void Print(RegisterSet registers, Jurisdiction state, StatusTable status, DateOnly day)
    {
        StateHeading.Print(Terminal, state);
        PrintNames(registers, state);
        Terminal.Blank();
        Terminal.Say(Cell.Strong($"Treaties, on {Words.Day(day)}"));
        status.Print(Terminal);
        Terminal.Blank();
        var member = registers.ConferenceOnDisarmament.Of(state.Code);
        Terminal.Say(Cell.Strong("Conference on Disarmament"), $"  {Words.Of(registers.ConferenceOnDisarmament.On(state.Code, day))}",
            member is null ? "" : $" (since {(member.IsOrBefore ? "or before " : "")}{Words.Day(member.Since)})");
        Terminal.Blank();
        Terminal.Say(Cell.Strong("Votes in the UN General Assembly"));
        Terminal.Table(
            ["resolution", "adopted", "vote", "known as", "about"],
            Votes(registers, state).Select(vote => (IReadOnlyList<Cell>)
                [vote.Resolution.Symbol, Words.Day(vote.Resolution.Adopted), Words.Of(vote.Recorded.Vote), Words.Of(vote.Recorded.Quality), Cell.Faint(Words.Of(vote.Resolution.Topic))]));
    }

    private void PrintNames(RegisterSet registers, Jurisdiction state)
    {
        var names = registers.Jurisdictions.NamesOf(state.Code)
            .Where(name => name.Language == "en" && name.Name != state.ShortName && name.Name != state.OfficialName)
            .GroupBy(name => name.Kind)
            .OrderBy(group => group.Key)
            .Select(group => $"{Words.Of(group.Key)}: {string.Join(", ", group.Select(name => name.Name).Distinct())}");
        foreach (var line in names)
            Terminal.Say(Cell.Faint(line));
    }

    private void WriteJson(RegisterSet registers, Jurisdiction state, StatusTable status, DateOnly day) => Terminal.Json(json =>
    {
        json.WriteStartObject();
        StateHeading.Write(json, state);
        json.WriteStartArray("names");
        foreach (var name in registers.Jurisdictions.NamesOf(state.Code))
        {
            json.WriteStartObject();
            json.WriteString("name", name.Name);
            json.WriteString("language", name.Language);
            json.WriteString("kind", Words.Snake(name.Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        status.Write(json);
        json.WriteString("conference_on_disarmament", Words.Snake(registers.ConferenceOnDisarmament.On(state.Code, day)));
        json.WriteStartArray("votes");
        foreach (var (resolution, recorded) in Votes(registers, state))
        {
            json.WriteStartObject();
            json.WriteString("resolution", resolution.Symbol);
            json.WriteString("adopted", Words.Day(resolution.Adopted));
            json.WriteString("vote", Words.Snake(recorded.Vote));
            json.WriteString("quality", Words.Snake(recorded.Quality));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("registers", registers.Hash);
        json.WriteEndObject();
    });

    private static IEnumerable<(Resolution Resolution, RecordedVote Recorded)> Votes(RegisterSet registers, Jurisdiction state) =>
        registers.Resolutions.All.Select(resolution => (resolution, registers.Resolutions.VoteOf(state.Code, resolution)));
}
