using System.CommandLine;
using System.Text.Json;
using Attest.App.CommandLine;
using Attest.App.Questions;
using Attest.App.Registers;
using Attest.Editions;
using Attest.Editions.Compare;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Editions.Compare;

/// <summary><c>attest compare</c>: what changed from one edition to the next.</summary>
internal sealed class CompareVerb : Verb
{
    private static readonly DataColumn[] Columns =
    [
        new("state", "ISO code of the State or area"),
        new("change", "what became of the statement: added, revised, contradicted, withdrawn, no_longer_said"),
        new("development", "true where it happened in the world since the earlier edition"),
        new("kind", "the kind of statement"),
        new("report", "the report of the later edition"),
        new("reason", "why it is of this kind"),
        new("before_id", "the identity of the statement in the earlier edition"),
        new("before", "its words"),
        new("after_id", "the identity of the statement in the later edition"),
        new("after", "its words"),
    ];

    private readonly Argument<string> _before = new("BEFORE") { Description = "The folder of the earlier edition." };
    private readonly Argument<string> _after = new("AFTER") { Description = "The folder of the later edition, or of the correction." };
    private readonly Option<string?> _state = new("--state") { HelpName = "STATE", Description = "Only this State or area." };
    private readonly Option<bool> _developments = new("--developments") { Description = "Only what happened in the world since: “Key developments since …”." };
    private readonly DataOutput _output;

    public CompareVerb(Setup setup)
        : base("compare", "Tell what changed from one edition to another: added, revised, contradicted, withdrawn, no longer said.", setup)
    {
        Arguments.Add(_before);
        Arguments.Add(_after);
        Options.Add(_state);
        Options.Add(_developments);
        _output = new(this);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest compare lm-2025 lm-2026", "over all States"),
        new("attest compare lm-2025 lm-2026 --state Chad --developments", "key developments of one State since the last edition"),
        new("attest compare lm-2026 lm-2026.1 --csv", "what a correction changed, for a table"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var registers = LoadedRegisters.Of(Resolve(parsed));
        var only = parsed.GetValue(_state) is { } typed ? StateArgument.Find(registers, typed).Code : null;
        EditionComparison found;
        try
        {
            found = new CompareEditions(registers).Run(Folder(parsed.GetRequiredValue(_before)), Folder(parsed.GetRequiredValue(_after)));
        }
        catch (FormatException exception)
        {
            throw new InputException($"An edition cannot be read: {Words.Sentence(exception.Message)} “attest verify” tells what is wrong with it.");
        }
        EditionChange[] changes = [.. found.Changes.Where(change => (only is null || change.Report.Jurisdiction == only) && (change.IsDevelopment || !parsed.GetValue(_developments)))];
        DataTable table = new("changes", Columns, [.. changes.Select(Row)]);
        _output.Print(parsed, Terminal, table, json => WriteJson(json, found, table), () => Tell(found, changes, registers));
        return Task.FromResult(ExitCode.Done);
    }

    private static EditionFolder Folder(string path) => Directory.Exists(path) ? new(path) : throw new InputException($"There is no folder {path}. Name the folder of an edition, the one with manifest.sha256.");

    private static object?[] Row(EditionChange change) =>
    [
        change.Report.Jurisdiction.Value, Vocabulary.Word(change.Kind), change.IsDevelopment, Vocabulary.Word((change.After ?? change.Before)!.Statement.Kind), change.Report.ToString(), change.Reason,
        change.Before?.Id.Value, change.Before?.Statement.Wording, change.After?.Id.Value, change.After?.Statement.Wording,
    ];

    private static void WriteJson(Utf8JsonWriter json, EditionComparison found, DataTable table)
    {
        json.WriteStartObject();
        json.WriteString("before", found.Before.ToString());
        json.WriteString("after", found.After.ToString());
        json.WriteNumber("kept", found.Kept);
        foreach (var (name, reports) in new[] { ("new_reports", found.NewReports), ("gone_reports", found.GoneReports) })
        {
            json.WriteStartArray(name);
            foreach (var report in reports)
                json.WriteStringValue(report.ToString());
            json.WriteEndArray();
        }
        json.WritePropertyName("changes");
        table.WriteJson(json);
        json.WriteEndObject();
    }

    private void Tell(EditionComparison found, EditionChange[] changes, RegisterSet registers)
    {
        Terminal.SayLine(Cell.Strong($"From {found.Before} to {found.After}: "), $"{Words.Count(found.Kept, "statement")} said in both; "
            + string.Join(", ", Enum.GetValues<ChangeKind>().Select(kind => $"{Words.Number(changes.Count(change => change.Kind == kind))} {Word(kind)}")) + ".");
        if (found.NewReports.Length + found.GoneReports.Length > 0)
            Terminal.SayLine($"{Words.Count(found.NewReports.Length, "report")} on a State or theme that the earlier one has none on, {Words.Count(found.GoneReports.Length, "report")} of the earlier one that the later has none on.");
        foreach (var state in changes.GroupBy(change => change.Report.Jurisdiction))
        {
            Terminal.Blank();
            Terminal.SayLine(Cell.Strong(registers.Jurisdictions.Find(state.Key)?.ShortName ?? state.Key.Value));
            foreach (var change in state)
                Tell(change);
        }
    }

    private void Tell(EditionChange change)
    {
        Terminal.SayIndented(2, Cell.Strong(Word(change.Kind) + (change.IsDevelopment ? ", since then" : "") + ": "), change.Reason);
        if (change.Before is { } before)
            Terminal.SayIndented(4, Cell.Faint("before  "), $"“{before.Statement.Wording}”");
        if (change.After is { } after)
            Terminal.SayIndented(4, Cell.Faint("after   "), $"“{after.Statement.Wording}”");
    }

    private static string Word(ChangeKind kind) => Vocabulary.Word(kind).Replace('_', ' ');
}
