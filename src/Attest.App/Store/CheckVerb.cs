using System.CommandLine;
using Attest.App.Checks;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Sources;
using Attest.Checks;
using Attest.Registers;
using Attest.Reports;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest check</c>: what does not fit, with both sides.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files, folders and archives to check together, without keeping any of them; without any, the base." };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON array." };
    private readonly Option<string?> _expect = new("--expect") { HelpName = "FILE", Description = "Print one line only: how many of the planted errors in this table are found, and how many false alarms there are." };

    public CheckVerb(Setup setup)
        : base("check", "Find what does not fit: in a page, against the registers, between pages. Each finding shows both sides.", setup)
    {
        Arguments.Add(_paths);
        Options.Add(_json);
        Options.Add(_expect);
        Validators.Add(result =>
        {
            if (result.GetValue(_expect) is not null && result.GetValue(_paths) is null or [])
                result.AddError("--expect measures files: name them, or the folder they are in.");
        });
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest check", "the base: what is new in it is checked, and what stands is listed"),
        new("attest check page.txt", "one page, by itself and against the registers"),
        new("attest check archive/ --json", "all pages of a folder, against each other too, for a program"),
        new("attest check tests/corpus --expect tests/corpus/findings.csv", "how well the checks do on pages with planted errors"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop) =>
        parsed.GetValue(_paths) is { Length: > 0 } paths ? CheckFilesAsync(parsed, paths, stop) : CheckBaseAsync(parsed, stop);

    private async Task<int> CheckBaseAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        await using var open = await CheckBase.UpToDateAsync(settings, Setup, stop);
        return List(parsed, open.Store);
    }

    // What a person has rejected is no fault.
    private int List(ParseResult parsed, EvidenceStore store)
    {
        List<Finding> findings = [.. store.Findings.Current.Where(stored => !stored.IsRejected).Select(stored => stored.Finding)];
        return Print(parsed, findings, store.Pages.Count);
    }

    private async Task<int> CheckFilesAsync(ParseResult parsed, string[] paths, CancellationToken stop)
    {
        var registers = LoadedRegisters.Of(Resolve(parsed));
        var phrases = ReportPhrases.Load(BundledData.Folder);
        var (pages, refused) = await ReadAsync(new CollectFiles(paths), registers, phrases, stop);
        var findings = await Task.Run(() => new RunChecks(registers, phrases).Over(pages), stop);
        if (parsed.GetValue(_expect) is { } table)
            return Measure(table, pages, findings);
        var exitCode = Print(parsed, findings, pages.Pages.Length);
        foreach (var file in refused)
            Terminal.Note($"{file.Name}: {file.Refusal!.Code}: {file.Refusal.Message} {file.Refusal.WhatToDo}");
        return refused.Select(file => file.Refusal!.ExitCode).Append(exitCode).Max();
    }

    private int Print(ParseResult parsed, IReadOnlyCollection<Finding> findings, int pages)
    {
        if (parsed.GetValue(_json))
            FindingJson.Write(Terminal, findings);
        else
            FindingLines.Print(Terminal, findings, pages);
        return findings.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private int Measure(string table, PageSet pages, IReadOnlyCollection<Finding> findings)
    {
        try
        {
            var figures = ExpectedFindings.Parse(File.ReadAllText(table)).Measure(pages.Pages, findings);
            Terminal.SayLine(figures.ToString());
            return figures.Missed.IsEmpty && figures.FalseAlarms.IsEmpty ? ExitCode.Done : ExitCode.Findings;
        }
        catch (Exception error) when (error is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{table}: {error.Message}");
        }
    }

    private async Task<(PageSet Pages, IReadOnlyList<ReceivedFile> Refused)> ReadAsync(CollectFiles files, RegisterSet registers, ReportPhrases phrases, CancellationToken stop)
    {
        var read = new ReadReport(registers, phrases);
        List<ReceivedFile> refused = [];
        var pages = await Terminal.WithProgressAsync("Reading", files.Count, step => Task.Run(
            () =>
            {
                List<CheckedPage> pages = [];
                foreach (var file in files.Read())
                {
                    stop.ThrowIfCancellationRequested();
                    if (file.Source is { } source)
                        pages.AddRange(read.Read(source).Reports.Select(report => new CheckedPage(NameOf(file, report), report.Document, report.Statements)));
                    else
                        refused.Add(file);
                    step();
                }
                return new PageSet(pages);
            },
            stop));
        return (pages, refused);
    }

    private static string NameOf(ReceivedFile file, ReadPage report) => report.Document.Part > 0 ? $"{file.Name}#{report.Document.Part}" : file.Name;
}
