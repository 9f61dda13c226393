using Attest.App.CommandLine;
using Attest.App.Reports;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>Prints what became of each file as soon as it is known: its line, those of the reports in it, and below them what reading found.</summary>
internal sealed class ImportLines(Terminal terminal)
{
    // The file stands last, so that nothing need wait for the longest name.
    private const int FateWidth = 10, PageWidth = 10, NumberWidth = 10;

    /// <summary>Prints what stands above the lines.</summary>
    public void PrintHead() => terminal.SayLine(Cell.Strong($"{"",-FateWidth} {"page",-PageWidth} {"statements",NumberWidth}  file"));

    /// <summary>Prints a file.</summary>
    public void Print(ImportedFile file)
    {
        Print(file.Outcome, file.Name);
        foreach (var part in file.Outcome?.Parts ?? [])
            Print(part, Cell.Faint("  in it"));
        if (file.Refusal is { } refusal)
            DiagnosticLines.Print(terminal, $"{file.Name}:1", refusal.Code, refusal.Message, refusal.WhatToDo);
        foreach (var (line, found) in file.Diagnostics)
            DiagnosticLines.Print(terminal, $"{file.Name}:{line}", found.Code, found.Message, found.WhatToDo);
        // Of a page whose State or edition is unknown the diagnostics have said so.
        foreach (var outcome in file.Outcomes)
            if (outcome is { Reason: { } reason } and ({ Fate: PageFate.Refused } or { Unfiled: UnfiledReason.AddressTaken }))
                terminal.SayLine($"{file.Name}:1: ", new Cell(Words.Of(outcome.Fate), Tone.Warning), $": {reason}");
    }

    private void Print(PageOutcome? outcome, Cell name)
    {
        var fate = Fate(outcome);
        var statements = outcome is null ? "–" : Words.Number(outcome.StatementCount);
        terminal.SayLine(fate with { Text = fate.Text!.PadRight(FateWidth) }, $" {Page(outcome),-PageWidth} {statements,NumberWidth}  ", name);
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
