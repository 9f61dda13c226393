using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
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
        var read = PageReading.With(LoadedRegisters.Of(settings));
        await using var open = new OpenBase(settings, Setup).ToWrite();
        var imported = await Terminal.WithProgressAsync("Importing", files.Count, step => new ImportFiles(open.Store, read).RunAsync(files, step, stop));
        PrintFiles(imported);
        PrintDiagnostics(imported);
        PrintSummary(imported, files.PassedOver, open);
        return imported.Max(file => file.ExitCode);
    }

    private void PrintFiles(IReadOnlyList<ImportedFile> imported)
    {
        Terminal.Table(
            ["", "page", new Column("statements", IsNumber: true), "file"],
            imported.SelectMany(Rows));
        Terminal.Blank();
    }

    // A volume has a line of its own, and one for each report in it.
    private static IEnumerable<IReadOnlyList<Cell>> Rows(ImportedFile file)
    {
        yield return [Fate(file.Outcome), Page(file.Outcome), file.Outcome is { } outcome ? Words.Number(outcome.StatementCount) : "–", file.Name];
        foreach (var part in file.Outcome?.Parts ?? [])
            yield return [Fate(part), Page(part), Words.Number(part.StatementCount), Cell.Faint("  in it")];
    }

    private void PrintDiagnostics(IReadOnlyList<ImportedFile> imported)
    {
        foreach (var file in imported)
        {
            if (file.Refusal is { } refusal)
                DiagnosticLines.Print(Terminal, $"{file.Name}:1", refusal.Code, refusal.Message, refusal.WhatToDo);
            foreach (var (line, found) in file.Diagnostics)
                DiagnosticLines.Print(Terminal, $"{file.Name}:{line}", found.Code, found.Message, found.WhatToDo);
            // Of a page whose State or edition is unknown the diagnostics have said so.
            foreach (var outcome in file.Outcomes)
                if (outcome is { Reason: { } reason } and ({ Fate: PageFate.Refused } or { Unfiled: UnfiledReason.AddressTaken }))
                    Terminal.SayLine($"{file.Name}:1: ", new Cell(Words.Of(outcome.Fate), Tone.Warning), $": {reason}");
        }
    }

    private void PrintSummary(IReadOnlyList<ImportedFile> imported, int passedOver, Base open)
    {
        var outcomes = imported.SelectMany(file => file.Outcomes).ToList();
        int Count(PageFate fate) => outcomes.Count(outcome => outcome.Fate == fate && outcome.Unfiled is not (UnfiledReason.Copy or UnfiledReason.Volume));
        var copies = outcomes.Count(outcome => outcome.Unfiled is UnfiledReason.Copy);
        var state = open.Store.State;
        Terminal.Say(
            Cell.Strong($"{Words.Count(imported.Count, "file")}: "),
            $"{Count(PageFate.Added)} added, {Count(PageFate.AlreadyHeld)} held already, {Count(PageFate.KeptUnfiled)} kept without a page, "
            + (copies > 0 ? $"{Words.Count(copies, "other copy", "other copies")} of pages held, " : "")
            + $"{Count(PageFate.Refused) + imported.Count(file => file.Refusal is not null)} not taken"
            + (passedOver > 0 ? $"; {Words.Count(passedOver, "file")} beside them passed over (name them to import them)." : "."));
        Terminal.Say(Cell.Faint($"{open.Folder} now holds {Words.Count(state.PageCount, "page")} and {Words.Count(state.StatementCount, "statement")} from {Words.Count(state.SourceCount, "source")}."));
        if (state.IsDemonstration)
            Terminal.Say(new Cell("This is a demonstration base: its first pages are demonstration texts. For a base of your own: attest init --data DIR", Tone.Warning));
    }

    private static Cell Fate(PageOutcome? outcome) => outcome?.Fate switch
    {
        PageFate.KeptUnfiled when outcome.Unfiled is UnfiledReason.Copy => new Cell("copy", Tone.Good),
        PageFate.KeptUnfiled when outcome.Unfiled is UnfiledReason.Volume => new Cell("volume", Tone.Good),
        PageFate.Added => new Cell("added", Tone.Good),
        PageFate.AlreadyHeld => Cell.Faint("held"),
        PageFate.KeptUnfiled => new Cell("no page", Tone.Warning),
        _ => new Cell("not taken", Tone.Bad),
    };

    private static string Page(PageOutcome? outcome) =>
        outcome is { Page: { } page, Fate: PageFate.Added or PageFate.AlreadyHeld } ? $"{page.Jurisdiction} {page.Edition}" : "–";
}
