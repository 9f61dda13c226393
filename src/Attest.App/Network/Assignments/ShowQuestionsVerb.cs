using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Network.Cycle;
using Attest.App.Questions;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.App.Treaties;
using Attest.Network.Assignments;
using Attest.Questions.Data;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Network.Assignments;

/// <summary><c>attest cycle questions</c>: what the last report on a State leaves open for an edition.</summary>
internal sealed class ShowQuestionsVerb : Verb
{
    private readonly CycleArguments _cycle = new();
    private readonly Argument<string> _state = StateArgument.Make();
    private readonly DataOutput _output;

    public ShowQuestionsVerb(Setup setup)
        : base("questions", "What the last report on a State leaves open for an edition, and what became of it.", setup)
    {
        Arguments.Add(_cycle.Product);
        Arguments.Add(_cycle.Year);
        Arguments.Add(_state);
        _output = new(this);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest cycle questions lm 2026 PRK", "of one State"),
        new("attest cycle questions lm 2026 \"North Korea\" --csv", "as a table"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        await using var office = OpenOffice.ToRead(settings, Setup);
        var calendar = _cycle.Calendar(parsed, office);
        var registers = LoadedRegisters.Of(settings);
        var state = StateArgument.Find(registers, parsed.GetRequiredValue(_state));
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var questions = new FindOpenQuestions(open.Store, new ObligationsOnDate(registers)).For(calendar, state.Code, office!.Correspondence.All, DayOption.Read(null, Setup.Clock));
        var marks = office.Assignments.MarksOf(calendar, state.Code);
        DataTable table = new($"questions-{calendar.Edition}-{state.Code}",
            [new("question", "by what it is named from run to run"), new("kind", "why it is asked"), new("year", "from when it is"), new("words", "the words that it is about"), new("standing", "what became of it"), new("by", "who said so"), new("note", "what was said with it")],
            [.. questions.Select(question => marks.GetValueOrDefault(question.Identity) is var mark
                ? (object?[])[question.Identity, Vocabulary.Word(question.Kind), question.Year, question.Words, Vocabulary.Word(mark?.Standing ?? QuestionStanding.Open), mark?.By, mark?.Note] : [])]);
        _output.Print(parsed, Terminal, table, table.WriteJson, () => Print(state.ShortName, table));
        return ExitCode.Done;
    }

    private void Print(string state, DataTable table)
    {
        if (table.Rows.Count == 0)
            Terminal.Say($"The last report leaves nothing open on {state}, or none is held and nothing fell due.");
        else
            Terminal.Table(["kind", "year", new Column("words", Wraps: true), "standing"], table.Rows.Select(row => (IReadOnlyList<Cell>)[$"{row[1]}", $"{row[2]}", $"{row[3]}", $"{row[4]}"]));
    }
}
