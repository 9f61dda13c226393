using System.CommandLine;
using System.Text.Json;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Statements;
using Attest.App.Store;
using Attest.App.Treaties;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Questions;

/// <summary><c>attest ask</c>: one question put to every State, answered with its denominator.</summary>
internal sealed class AskVerb : Verb
{
    private readonly Argument<string> _kind = KindArgument.Make("What about: a kind of statement, such as production.");
    private readonly Argument<string?> _value = new("VALUE") { Arity = ArgumentArity.ZeroOrOne, Description = "What is asked to be so: a value of the kind, such as current; all that is said when left out." };
    private readonly Option<string?> _instrument = new("--instrument") { HelpName = "NAME", Description = "The treaty, resolution or meeting: CCM, \"UNGA 57/74\", MSP1." };
    private readonly Option<string?> _on = new("--on") { HelpName = "DATE", Description = "The day it was so, as 2004-03-01; the last known when left out." };
    private readonly Option<int?> _asOf = new("--as-of") { HelpName = "EDITION", Description = "Use nothing that a later edition says." };
    private readonly Option<bool> _checked = CheckedOption.Make();
    private readonly DataOutput _output;

    public AskVerb(Setup setup)
        : base("ask", "Put one question to every State: who answers it how, and of whom nobody knows.", setup)
    {
        Arguments.Add(_kind);
        Arguments.Add(_value);
        foreach (var option in (Option[])[_instrument, _on, _asOf, _checked])
            Options.Add(option);
        _output = new(this);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest ask production current", "which States are said to produce"),
        new("attest ask use --as-of 2004", "what was said on use by the 2004 edition"),
        new("attest ask stockpile has --csv", "one row for each State, for a spreadsheet"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var question = Read(parsed);
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var answers = new AnswerQuestion(registers, open.Store, QuestionTable.Load(BundledData.Folder)).Answer(question);
        var table = QuestionTables.Of(answers, registers, new CountRoots(open.Store.Support));
        _output.Print(parsed, Terminal, table, json => WriteJson(json, answers, table), () => PrintTable(answers, registers));
        return ExitCode.Done;
    }

    private Question Read(ParseResult parsed)
    {
        var kind = KindArgument.Kind(parsed.GetRequiredValue(_kind));
        StatementValue? value = parsed.GetValue(_value) is { } typed ? KindArgument.Value(kind, typed) : null;
        DateOnly? on = parsed.GetValue(_on) is { } day ? DayOption.Read(day, Setup.Clock) : null;
        return new Question(kind, value) { Instrument = parsed.GetValue(_instrument), On = on, AsOf = parsed.GetValue(_asOf), IsChecked = parsed.GetValue(_checked) };
    }

    private void PrintTable(Answers answers, RegisterSet registers)
    {
        Terminal.Say(Cell.Strong(answers.ToString()), ".");
        var known = answers.All.Where(answer => answer.Knowing != Knowing.NotHeld).OrderBy(answer => answer.Knowing).ToList();
        if (known.Count == 0)
            return;
        Terminal.Table(
            ["answer", "State", "what is said", "hedge", "edition"],
            known.Select(answer => (IReadOnlyList<Cell>)
            [
                new Cell(Answers.Words(answer.Knowing), ToneOf(answer.Knowing)), registers.Jurisdictions.Find(answer.Jurisdiction)?.ShortName ?? answer.Jurisdiction.Value,
                string.Join(", ", answer.Values.Select(Words.Of)), Cell.Faint(answer.Hedge is { } hedge ? Words.Of(hedge) : ""), answer.Edition?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ]));
    }

    private static void WriteJson(Utf8JsonWriter json, Answers answers, DataTable table)
    {
        var question = answers.Question;
        json.WriteStartObject();
        json.WriteString("kind", Vocabulary.Word(question.Kind));
        json.WriteString("value", question.Value is { } value ? Vocabulary.Word(value) : null);
        json.WriteString("instrument", question.Instrument);
        json.WriteString("on", question.On is { } on ? Words.Day(on) : null);
        json.WriteBoolean("checked", question.IsChecked);
        if (question.AsOf is { } edition)
            json.WriteNumber("as_of", edition);
        else
            json.WriteNull("as_of");
        json.WriteString("summary", answers.ToString());
        json.WriteNumber("states", answers.States);
        json.WriteNumber("held", answers.Held);
        json.WriteStartObject("counts");
        foreach (var knowing in Enum.GetValues<Knowing>())
            json.WriteNumber(Vocabulary.Word(knowing), answers.Count(knowing));
        json.WriteEndObject();
        json.WritePropertyName("answers");
        table.WriteJson(json);
        json.WriteEndObject();
    }

    private static Tone ToneOf(Knowing knowing) => knowing switch
    {
        Knowing.Yes or Knowing.No or Knowing.Said => Tone.Strong,
        Knowing.Disagreement => Tone.Warning,
        _ => Tone.Faint,
    };
}
