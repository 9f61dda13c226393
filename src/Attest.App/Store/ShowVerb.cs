using System.CommandLine;
using System.Text.Json;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Statements;
using Attest.App.Treaties;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest show</c>: what is known of a State: its status by the registers, its reports, what they say.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly Argument<string> _state = StateArgument.Make();
    private readonly Option<int?> _edition = new("--edition") { HelpName = "YEAR", Description = "Only the report of this edition, with each statement." };
    private readonly Option<bool> _checked = CheckedOption.Make();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    public ShowVerb(Setup setup)
        : base("show", "Show a State or area: its status by the registers, the reports held, and what they say.", setup)
    {
        Arguments.Add(_state);
        Options.Add(_edition);
        Options.Add(_checked);
        Options.Add(_json);
    }

    private const int MostSaidElsewhere = 100;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest show PRK", "its status, its reports, statements counted by kind"),
        new("attest show \"North Korea\" --edition 1999", "each statement of one report, with its words"),
        new("attest show PRK --json", "the same for a program"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        var state = StateArgument.Find(registers, parsed.GetRequiredValue(_state));
        var edition = parsed.GetValue(_edition);
        StatusTable status = new(registers, state, DayOption.Read(null, Setup.Clock));
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var isChecked = parsed.GetValue(_checked);
        var pages = open.Store.PagesAbout(state.Code).Where(page => edition is null || page.Address.Edition == edition).Select(page => Kept(open.Store.Find(page.Address)!, isChecked)).ToArray();
        if (edition is not null && pages.Length == 0)
            throw new InputException($"This base holds no report of {edition} on {state.ShortName}.{Held(open.Store, state)}");
        StoredStatement[] elsewhere = edition is null ? [.. open.Store.StatementsOf(state.Code, MostSaidElsewhere).Where(stored => stored.Standing.IsChecked || !isChecked)] : [];
        if (parsed.GetValue(_json))
            WriteJson(state, status, pages, elsewhere);
        else
        {
            Print(state, status, pages, withStatements: edition is not null);
            PrintElsewhere(state, elsewhere);
        }
        return ExitCode.Done;
    }

    private static string Held(EvidenceStore store, Jurisdiction state) =>
        store.PagesAbout(state.Code).Select(page => page.Address.Edition).Distinct().ToArray() is { Length: > 0 } editions
            ? $" It holds {string.Join(", ", editions)}."
            : " It holds none on it at all; import one, or see the registers: attest registers show " + state.Code;

    private void Print(Jurisdiction state, StatusTable status, StoredPage[] pages, bool withStatements)
    {
        StateHeading.Print(Terminal, state);
        Terminal.Blank();
        status.Print(Terminal);
        Terminal.Blank();
        if (pages.Length == 0)
        {
            Terminal.Say("This base holds no report on it. That says nothing about the State.");
            return;
        }
        PrintReports(pages);
        if (withStatements)
            foreach (var page in pages)
                PrintStatements(page);
        else
            PrintKinds(pages);
        foreach (var notice in pages.Select(page => page.Notice).OfType<string>().Distinct())
            Terminal.Say(new Cell(notice, Tone.Warning));
    }

    private void PrintReports(StoredPage[] pages)
    {
        Terminal.Table(
            ["edition", new Column("sentences", IsNumber: true), new Column("statements", IsNumber: true), new Column("notes", IsNumber: true), new Column("diagnostics", IsNumber: true), "source"],
            pages.Select(page => (IReadOnlyList<Cell>)
            [
                Cell.Strong($"{page.Address.Edition}"), Words.Number(page.Summary.SentenceCount), Words.Number(page.Summary.StatementCount),
                Words.Number(page.Summary.NoteCount), Words.Number(page.Summary.DiagnosticCount), page.SourceName,
            ]));
        Terminal.Blank();
    }

    private void PrintKinds(StoredPage[] pages)
    {
        var editions = pages.Select(page => page.Address.Edition).Distinct().Order().ToArray();
        var kinds = pages.SelectMany(page => page.Upheld.Select(stored => (stored.Statement.Kind, page.Address.Edition))).ToLookup(said => said.Kind, said => said.Edition);
        Terminal.Table(
            ["statements", .. editions.Select(edition => new Column($"{edition}", IsNumber: true))],
            kinds.OrderBy(kind => kind.Key).Select(kind => (IReadOnlyList<Cell>)
                [Words.Of(kind.Key), .. editions.Select(edition => (Cell)(kind.Count(year => year == edition) is var count and > 0 ? $"{count}" : "·"))]));
        Terminal.Blank();
    }

    private void PrintStatements(StoredPage page)
    {
        foreach (var stored in All(page).OrderBy(stored => Shown(stored).Kind))
        {
            Terminal.Say([.. StatementLine.Of(Shown(stored)), Cell.Faint($"  {Shown(stored).Locator}  "), StandingWords.Cell(stored.Standing)]);
            Terminal.SayIndented(4, Cell.Faint($"“{Shown(stored).Wording}”"));
        }
        Terminal.Blank();
    }

    // Rejected ones are shown as such, not left out.
    private static IEnumerable<StoredStatement> All(StoredPage page) => page.Statements.Concat(page.Entered).OrderBy(stored => stored.Statement.Evidence.Span.Start);

    private static Statement Shown(StoredStatement stored) => stored.Standing.Says ?? stored.Statement;

    private static StoredPage Kept(StoredPage page, bool isChecked) => isChecked
        ? page with { Statements = [.. page.Statements.Where(stored => stored.Standing.IsChecked)], Entered = [.. page.Entered.Where(stored => stored.Standing.IsChecked)] }
        : page;

    // What reports on others say that it does.
    private void PrintElsewhere(Jurisdiction state, StoredStatement[] elsewhere)
    {
        if (elsewhere.Length == 0)
            return;
        Terminal.Say(Cell.Strong($"Said of {state.ShortName} in other reports"));
        foreach (var stored in elsewhere)
            Terminal.Say([.. StatementLine.Of(Shown(stored)), Cell.Faint($"  {stored.Page.Jurisdiction} {stored.Page.Edition}, {stored.Statement.Locator}")]);
        Terminal.Blank();
    }

    private void WriteJson(Jurisdiction state, StatusTable status, StoredPage[] pages, StoredStatement[] elsewhere) => Terminal.Json(json =>
    {
        json.WriteStartObject();
        StateHeading.Write(json, state);
        status.Write(json);
        json.WriteStartArray("reports");
        foreach (var page in pages)
        {
            json.WriteStartObject();
            json.WriteString("page", page.Address.ToString());
            json.WriteNumber("edition", page.Address.Edition);
            json.WriteString("title", page.Summary.Title);
            json.WriteString("source", page.SourceId.Value);
            json.WriteString("notice", page.Notice);
            json.WriteStartArray("statements");
            foreach (var stored in All(page))
                WriteStatement(json, stored, page: null);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("said_elsewhere");
        foreach (var stored in elsewhere)
            WriteStatement(json, stored, stored.Page);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteStatement(Utf8JsonWriter json, StoredStatement stored, PageAddress? page)
    {
        json.WriteStartObject();
        json.WriteString("id", stored.Id.ToString());
        if (page is not null)
            json.WriteString("page", page.ToString());
        StatementJson.Write(json, Shown(stored));
        StandingJson.Write(json, stored.Standing);
        json.WriteEndObject();
    }
}
