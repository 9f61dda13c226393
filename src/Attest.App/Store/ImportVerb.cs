using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Reports;
using Attest.App.Sources;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest import</c>: read pages and keep them.</summary>
internal sealed class ImportVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders with all that is in them, zip and web archives (WARC)." };

    public ImportVerb(Setup setup)
        : base("import", "Read pages and keep them, their statements and their sources. The same bytes twice add nothing.", setup) => Arguments.Add(_paths);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest import page.txt", "one page"),
        new("attest import archive/ more.zip", "a folder with all that is in it, and an archive"),
        new("attest import archive/ --data ./mine", "into another base"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        CollectFiles files = new(parsed.GetRequiredValue(_paths));
        var read = PageReading.Of(settings);
        await using var open = new OpenBase(settings, Setup).ToWrite();
        ImportLines lines = new(Terminal);
        lines.PrintHead();
        var tally = await Terminal.WithProgressAsync("Importing", files.Count, step => new ImportFiles(open.Store, read).RunAsync(files, file => { lines.Print(file); step(); }, stop), printsMeanwhile: true);
        PrintSummary(tally, files.PassedOver, open);
        return tally.ExitCode;
    }

    private void PrintSummary(ImportTally tally, int passedOver, Base open)
    {
        var state = open.Store.State;
        Terminal.Blank();
        Terminal.Say(
            Cell.Strong($"{Words.Count(tally.Files, "file")}: "),
            $"{tally.Added} added, {tally.Held} held already, {tally.WithoutPage} kept without a page, "
            + (tally.Copies > 0 ? $"{Words.Count(tally.Copies, "other copy", "other copies")} of pages held, " : "")
            + $"{tally.NotTaken} not taken"
            + (passedOver > 0 ? $"; {Words.Count(passedOver, "file")} beside them passed over (name them to import them)." : "."));
        Terminal.Say(Cell.Faint($"{open.Folder} now holds {Words.Count(state.PageCount, "page")} and {Words.Count(state.StatementCount, "statement")} from {Words.Count(state.SourceCount, "source")}."));
        if (state.IsDemonstration)
            Terminal.Say(new Cell("This is a demonstration base: its first pages are demonstration texts. For a base of your own: attest init --data DIR", Tone.Warning));
    }
}
