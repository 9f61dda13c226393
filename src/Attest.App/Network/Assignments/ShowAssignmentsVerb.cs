using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Network.Cycle;
using Attest.App.Questions;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.App.Treaties;
using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Network.Assignments;

/// <summary><c>attest cycle assignments</c>: who covers which State for an edition, and which nobody covers.</summary>
internal sealed class ShowAssignmentsVerb : Verb
{
    private readonly CycleArguments _cycle = new();
    private readonly Option<bool> _gaps = new("--gaps") { Description = "Only the States that nobody covers." };
    private readonly DataOutput _output;

    public ShowAssignmentsVerb(Setup setup)
        : base("assignments", "Who covers which State for an edition, which nobody covers, and whose text is late.", setup)
    {
        Arguments.Add(_cycle.Product);
        Arguments.Add(_cycle.Year);
        Options.Add(_gaps);
        _output = new(this);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest cycle assignments lm 2026", "every State"),
        new("attest cycle assignments lm 2026 --gaps --csv", "whom nobody covers, as a table"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        await using var office = OpenOffice.ToRead(settings, Setup);
        var calendar = _cycle.Calendar(parsed, office);
        var registers = LoadedRegisters.Of(settings);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        CoveredState[] states = [.. FindCoverage.Of(calendar, registers.Jurisdictions, open.Store.Pages, office!.Assignments.All, office.Drafts.All, DayOption.Read(null, Setup.Clock))
            .Where(state => state.IsGap || !parsed.GetValue(_gaps)).OrderByDescending(state => state.IsGap).ThenByDescending(state => state.DaysLate).ThenBy(state => NameOf(registers, state), StringComparer.InvariantCulture)];
        var table = Table(calendar, registers, states);
        _output.Print(parsed, Terminal, table, table.WriteJson, () => Print(registers, states));
        return ExitCode.Done;
    }

    private static DataTable Table(EditionCalendar calendar, RegisterSet registers, CoveredState[] states) => new("assignments-" + calendar.Edition,
        [new("jurisdiction", "the code of the State or area"), new("name", "its name"), new("theme", "the theme"), new("person", "the pseudonym of who covers it; empty for nobody"), new("draft", "with whom the text is; empty for none"), new("days_late", "how many days the text is late")],
        [.. from state in states
            from cover in state.Covers.Cast<Assignment?>().DefaultIfEmpty()
            select (object?[])[state.State.Value, NameOf(registers, state), cover?.Address.Theme, cover?.Person.Value, Stage(state), state.DaysLate]]);

    private void Print(RegisterSet registers, CoveredState[] states)
    {
        if (states.Length == 0)
            Terminal.Say("Somebody covers every State.");
        else
            Terminal.Table(["State", new Column("covered by", Wraps: true), "draft", "late"], states.Select(state => (IReadOnlyList<Cell>)
            [
                NameOf(registers, state),
                state.IsGap ? new Cell("nobody", Tone.Warning) : string.Join(", ", state.Covers.Select(cover => $"{cover.Person} {(cover.Address.Theme == "all" ? "" : cover.Address.Theme)}".TrimEnd())),
                Stage(state) ?? "",
                state.DaysLate > 0 ? new Cell(Words.Count(state.DaysLate, "day"), Tone.Warning) : "",
            ]));
    }

    private static string? Stage(CoveredState state) => state.Draft is { } draft ? Vocabulary.Word(draft.Stage) : null;

    private static string NameOf(RegisterSet registers, CoveredState state) => registers.Jurisdictions.Find(state.State)?.ShortName ?? state.State.Value;
}
