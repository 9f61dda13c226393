using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.Reports.Evaluation;
using Attest.Statements;

namespace Attest.App.Reports;

/// <summary><c>attest evaluate</c>: how well pages are read, against what careful people read in them.</summary>
internal sealed class EvaluateVerb : Verb
{
    private readonly Argument<string[]> _folders = new("DIR") { Arity = ArgumentArity.OneOrMore, Description = "Folders of gold pages: NAME.json beside NAME.txt or NAME.html." };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };
    private readonly Option<bool> _errors = new("--errors") { Description = "List every statement that was missed or should not be there, with its words." };

    public EvaluateVerb(Setup setup)
        : base("evaluate", "Measure reading against gold annotations: headings, notes, sources and statements.", setup)
    {
        Arguments.Add(_folders);
        Options.Add(_json);
        Options.Add(_errors);
        Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_errors))
                result.AddError("--json prints figures only; leave --errors out.");
        });
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest evaluate tests/corpus", "figures by page, by layout and together"),
        new("attest evaluate tests/corpus --errors", "and every miss, with its words"),
        new("attest evaluate tests/corpus --json", "one object for a program"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var folders = parsed.GetRequiredValue(_folders);
        foreach (var folder in folders.Where(folder => !Directory.Exists(folder)))
            throw new InputException($"{folder}: there is no such folder. Name one that holds gold pages, such as tests/corpus.");
        var read = PageReading.Of(Resolve(parsed));
        var pages = folders.Sum(folder => Directory.EnumerateFiles(folder, "*.json").Count());
        var result = await Terminal.WithProgressAsync("Reading", pages, step => Task.Run(() => new EvaluateReading(read).Evaluate(folders, new Step(step)), stop));
        if (parsed.GetValue(_json))
            Terminal.Output.WriteLine(result.ToJson());
        else
            Print(result, parsed.GetValue(_errors));
        foreach (var (file, diagnostic) in result.Diagnostics)
            Terminal.Note($"{file}: {diagnostic.Code}: {diagnostic.Message} {diagnostic.WhatToDo}");
        return result.Diagnostics.IsEmpty && result.Pages.Length > 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private void Print(EvaluationResult result, bool withErrors)
    {
        PrintPages(result);
        PrintKinds(result.Total);
        var total = result.Total;
        Terminal.Say($"{Words.Count(result.Pages.Length, "page")}: ",
            Cell.Strong($"{total.ExactWithHedge.Matched} of {total.ExactWithHedge.Gold}"),
            $" statements exactly as the gold has them, hedge included; {total.ExactWithHedge.Spurious} more that it does not have.");
        Terminal.Say($"Hedge right on {Percent(total.Hedge.Accuracy)} % of the matched, quantity on {Percent(total.Quantity.Accuracy)} %. ",
            $"{Words.Count(total.UncoveredCharacters, "character")} in no piece of a document. ",
            $"{Words.Count(total.FromNotes, "statement")} read from notes, in no other figure.");
        if (withErrors)
            foreach (var page in result.Pages.Where(page => page.Misses.Length > 0))
                PrintMisses(page);
    }

    private void PrintPages(EvaluationResult result)
    {
        IEnumerable<IReadOnlyList<Cell>> rows =
        [
            .. result.Pages.Select(page => Row(page.Name, page.Layout, page.Figures, Tone.Plain)),
            .. result.ByLayout.Select(layout => Row("together", layout.Key, layout.Value, Tone.Faint)),
            .. result.Pages.Any(page => page.IsKeptAside)
                ? [Row("the others", "", result.Others, Tone.Strong), Row("kept aside", "", result.KeptAside, Tone.Strong)]
                : Enumerable.Empty<IReadOnlyList<Cell>>(),
            Row("all together", "", result.Total, Tone.Strong),
        ];
        Terminal.Table(
            ["page", "in", Right("head"), Right("mark"), Right("note"), Right("src"), Right("ibid"), Right("set"), Right("pol"), Right("exact"), Right("hedged"), Right("+")],
            rows,
            isDense: true);
        Terminal.Say(Cell.Faint("head, mark, note: found of gold. src: sources right. set, pol (policy), exact: F1 in %. hedged: gold statements matched exactly, hedge included; +: found beyond them. docs/evaluation.md says how each is counted."));
        Terminal.Blank();
    }

    private static IReadOnlyList<Cell> Row(string name, string layout, ReadingFigures figures, Tone tone) =>
    [
        new Cell(name, tone),
        layout,
        Of(figures.Headings),
        Of(figures.Markers),
        Of(figures.Notes),
        Of(figures.Sources),
        Of(figures.Ibid),
        Rounded(figures.Statements.F1),
        Rounded(figures.Policy.F1),
        Rounded(figures.Exact.F1),
        Of(figures.ExactWithHedge),
        Words.Number(figures.ExactWithHedge.Spurious),
    ];

    private void PrintKinds(ReadingFigures total)
    {
        Terminal.Table(
            ["kind", Right("gold"), Right("found"), Right("matched"), Right("precision"), Right("recall"), Right("F1")],
            total.Kinds.Select(kind => (IReadOnlyList<Cell>)
            [
                Vocabulary.Word(kind.Key), Words.Number(kind.Value.Gold), Words.Number(kind.Value.Found), Words.Number(kind.Value.Matched),
                Percent(kind.Value.Precision), Percent(kind.Value.Recall), Percent(kind.Value.F1),
            ]));
    }

    private void PrintMisses(PageEvaluation page)
    {
        Terminal.Blank();
        Terminal.Say(Cell.Strong(page.Name));
        foreach (var miss in page.Misses)
        {
            Terminal.Say(miss.IsSpurious ? new Cell("spurious ", Tone.Warning) : new Cell("missed   ", Tone.Bad), $"{miss.Locator}  {miss.Statement}");
            Terminal.SayIndented(4, Cell.Faint(miss.Wording));
        }
    }

    private static Column Right(string heading) => new(heading, IsNumber: true);

    private static string Of(Score score) => $"{score.Matched}/{score.Gold}";

    private static string Of(Share share) => $"{share.Right}/{share.Total}";

    private static string Rounded(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Counts on the thread that reads; <see cref="Progress{T}"/> would count on another, after the end.</summary>
    private sealed class Step(Action step) : IProgress<PageEvaluation>
    {
        public void Report(PageEvaluation value) => step();
    }
}
