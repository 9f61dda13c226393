using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Store;
using Attest.Questions;

namespace Attest.App.Questions;

/// <summary><c>attest impact</c>: everything that a source touches.</summary>
internal sealed class ImpactVerb : Verb
{
    private const int MostPages = 20;

    private readonly Argument<string> _source = SourceArgument.Make();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object, with every page and statement." };

    public ImpactVerb(Setup setup)
        : base("impact", "What a source touches: the notes that name it, the statements that rest on it, alone or with others, and the figures they go into.", setup)
    {
        Arguments.Add(_source);
        Options.Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest impact \"Letter from the Ministry\"", "a source that reports cite, by words of its citation"),
        new("attest impact lm/1999/0/PRK/all", "the source that a report was read from"),
        new("attest impact 0123abcd --json", "by the first digits of its identity, for a program"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        await using var open = await CheckBase.UpToDateAsync(settings, Setup, stop);
        var impact = new FindImpact(open.Store).Of(SourceArgument.Find(open.Store, parsed.GetRequiredValue(_source)))!;
        if (parsed.GetValue(_json))
            Terminal.Json(json => ImpactJson.Write(json, impact));
        else
            Print(impact);
        return ExitCode.Done;
    }

    private void Print(SourceImpact impact)
    {
        Terminal.Say(Cell.Strong(impact.Name), Cell.Faint($"  {impact.Source.Value}"));
        if (impact.Withdrawal is { } withdrawal)
            Terminal.Say(new Cell($"Withdrawn by {withdrawal.Person}: {withdrawal.Reason}", Tone.Warning));
        Terminal.Say($"{Words.Count(impact.Notes, "note")} on {Words.Count(impact.Pages.Length, "page")}, about {Words.Count(impact.States.Count(), "State")}, in {Words.Count(impact.Editions.Count(), "edition")}; "
            + $"{Words.Count(impact.Statements, "statement")}: {Words.Number(impact.Alone)} with no other root, {Words.Number(impact.Statements - impact.Alone)} with others; {Words.Count(impact.Figures.Length, "figure")}.");
        if (impact.Pages.Length > 0)
            Terminal.Table(
                ["page", "notes", new Column("statements", IsNumber: true), new Column("alone", IsNumber: true)],
                impact.Pages.Take(MostPages).Select(page => (IReadOnlyList<Cell>)
                [
                    page.Page.ToString(), string.Join(", ", page.Notes.Select(note => note.ToString(CultureInfo.InvariantCulture))), Words.Number(page.Statements.Length), Words.Number(page.Statements.Count(statement => statement.OtherRoots == 0)),
                ]), isDense: true);
        if (impact.Pages.Length > MostPages)
            Terminal.Say(Cell.Faint($"And {Words.Count(impact.Pages.Length - MostPages, "page")} more; --json has them all."));
        foreach (var figure in impact.Figures.Take(MostPages))
            Terminal.Say($"{Words.Of(figure.Kind)}: {Words.Of(figure.Value)}, {figure.Year.ToString(CultureInfo.InvariantCulture)}{(figure.Currency is { } currency ? $" ({currency})" : "")}");
    }
}
