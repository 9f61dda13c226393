using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Statements;
using Attest.App.Store;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Statements;

namespace Attest.App.Questions;

/// <summary><c>attest age</c>: how old what is known is.</summary>
internal sealed class AgeVerb : Verb
{
    private readonly Option<bool> _checked = CheckedOption.Make();
    private readonly DataOutput _output;

    public AgeVerb(Setup setup)
        : base("age", "Show for each kind of statement how recently each State was written about.", setup)
    {
        Options.Add(_checked);
        _output = new(this);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest age", "by kind: of how many States something is known, and since when"),
        new("attest age --csv", "one row for each State and kind"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var age = AgeOfKnowledge.Of(registers, open.Store, parsed.GetValue(_checked));
        var table = QuestionTables.Of(age, registers);
        _output.Print(parsed, Terminal, table, table.WriteJson, () => Print(age));
        return ExitCode.Done;
    }

    private void Print(AgeOfKnowledge age)
    {
        Terminal.Say(Cell.Strong($"of {Words.Count(age.States.Length, "State")}: {age.Held} with a report held"), ".");
        Terminal.Table(
            ["kind", new Column("States", IsNumber: true), new Column("oldest", IsNumber: true), new Column("median", IsNumber: true), new Column("newest", IsNumber: true)],
            Enum.GetValues<StatementKind>().Select(kind => (IReadOnlyList<Cell>)[Words.Of(kind), .. Editions([.. age.States.Select(state => age.Last(state, kind)).OfType<int>().Order()])]));
    }

    private static Cell[] Editions(int[] editions) => editions.Length == 0
        ? ["0", Cell.Faint("–"), Cell.Faint("–"), Cell.Faint("–")]
        : [Words.Number(editions.Length), Year(editions[0]), Year(editions[editions.Length / 2]), Year(editions[^1])];

    private static Cell Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
