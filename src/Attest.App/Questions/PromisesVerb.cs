using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Statements;
using Attest.App.Store;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Registers;

namespace Attest.App.Questions;

/// <summary><c>attest promises</c>: what States said they would do, and what followed.</summary>
internal sealed class PromisesVerb : Verb
{
    private readonly Option<string?> _state = new("--state") { HelpName = "STATE", Description = "Only this State or area." };
    private readonly Option<bool> _checked = CheckedOption.Make();
    private readonly DataOutput _output;

    public PromisesVerb(Setup setup)
        : base("promises", "Show intentions to join, targets and deadlines as each edition told them, and what followed.", setup)
    {
        Options.Add(_state);
        Options.Add(_checked);
        _output = new(this);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest promises", "all that was said, and what followed"),
        new("attest promises --state Finland", "one State's"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        var only = parsed.GetValue(_state) is { } typed ? StateArgument.Find(registers, typed).Code : null;
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var promises = new FindPromises(registers, open.Store, parsed.GetValue(_checked)).All(only);
        var table = QuestionTables.Of(promises, registers);
        _output.Print(parsed, Terminal, table, table.WriteJson, () => Print(promises, registers));
        return ExitCode.Done;
    }

    private void Print(IReadOnlyCollection<Promise> promises, RegisterSet registers)
    {
        if (promises.Count == 0)
            Terminal.Say("No statement of this base promises anything. That does not mean that nothing was promised.");
        else
            Terminal.Table(
                ["State", "promise", new Column("aimed at, as told", Wraps: true), "outcome", new Column("what followed", Wraps: true)],
                promises.Select(promise => (IReadOnlyList<Cell>)
                [
                    registers.Jurisdictions.Find(promise.Jurisdiction)?.ShortName ?? promise.Jurisdiction.Value, $"{Words.Of(promise.Kind)} {promise.Instrument}".TrimEnd(),
                    string.Join(", ", promise.Said.Select(said => $"{said.Aim?.Text ?? "no date"} ({said.Edition})")), new Cell(Words.Of(promise.Outcome), ToneOf(promise.Outcome)),
                    string.Join("; ", promise.Followed.Select(QuestionTables.Said)),
                ]), isDense: true);
    }

    private static Tone ToneOf(PromiseOutcome outcome) => outcome switch
    {
        PromiseOutcome.Kept => Tone.Good,
        PromiseOutcome.KeptLate => Tone.Warning,
        PromiseOutcome.NotKept => Tone.Bad,
        _ => Tone.Faint,
    };
}
