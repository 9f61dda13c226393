using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Reports;
using Attest.App.Store;
using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Editions.Launch;
using Attest.Store;

namespace Attest.App.Editions.Launch;

/// <summary><c>attest launch</c>: an edition for the public, at once or in the minute in which its embargo ends.</summary>
internal sealed class LaunchVerb : Verb
{
    private readonly Argument<string?> _edition = new("EDITION") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of the edition; what waits and is due when left out." };
    private readonly Option<string?> _key = new("--key") { HelpName = "FILE", Description = "The organisation’s keys.json, from where you know it; the edition’s own when left out." };

    public LaunchVerb(Setup setup)
        : base("launch", "Take an edition into the base that the public reads: at once, or in the minute in which its embargo ends.", setup)
    {
        Arguments.Add(_edition);
        Options.Add(_key);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest launch lm-2026 --key keys.json", "one whose embargo is over, or that waits from now on"),
        new("attest launch", "whatever is due, and what waits"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        DataFolder folder = new(settings.DataFolder);
        EmbargoFolder waiting = new(folder.EmbargoFolder);
        LaunchEdition launch = new(PageReading.Of(settings));
        if (parsed.GetValue(_edition) is { } edition && !Take(edition, parsed.GetValue(_key), waiting, launch))
            return ExitCode.Findings;
        int code = waiting.Due(Setup.Clock.GetUtcNow()).IsEmpty ? ExitCode.Done : await LaunchAsync(settings, folder, stop);
        foreach (var left in waiting.Waiting)
            Terminal.SayLine(Cell.Strong($"{left.Header.Name} waits: "), left.Header.Terms.Embargo is { } until ? $"nobody reads it before {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC. A site that is served then launches it by itself; otherwise run “attest launch” then." : "it is due.");
        if (code == ExitCode.Done && parsed.GetValue(_edition) is null && waiting.Waiting.IsEmpty)
            Terminal.SayLine("Nothing waits.");
        return code;
    }

    private bool Take(string path, string? keyFile, EmbargoFolder waiting, LaunchEdition launch)
    {
        if (!Directory.Exists(path))
            throw new InputException($"There is no folder {path}. Name the folder of an edition, the one with manifest.sha256.");
        var verification = VerifyEdition.Run(path, keyFile is null ? null : KeyFolder.ReadRing(keyFile));
        foreach (var problem in verification.Problems)
            Terminal.SayLine(problem.ToString());
        if (!verification.IsSound)
        {
            Terminal.Complain("It was not launched: it is not what was frozen. “attest verify” tells more.");
            return false;
        }
        EditionFolder edition = new(path);
        var problems = launch.Problems(edition);
        foreach (var problem in problems)
        {
            Terminal.SayLine(problem.Message);
            Terminal.SayLine(Cell.Faint($"    {problem.WhatToDo}"));
        }
        if (problems.Length > 0)
        {
            Terminal.Complain($"It was not launched: {Words.Count(problems.Length, "thing stands", "things stand")} in the way.");
            return false;
        }
        try
        {
            waiting.Take(edition);
        }
        catch (IOException exception)
        {
            throw new InputException(Words.Sentence(exception.Message));
        }
        return true;
    }

    private async Task<int> LaunchAsync(Settings settings, DataFolder folder, CancellationToken stop)
    {
        try
        {
            await using var open = new OpenBase(settings, Setup).ToWrite();
            bool isWhole = true;
            LaunchDue due = new(folder, new(() => PageReading.Of(settings)), Setup.Clock);
            foreach (var launched in await due.RunAsync(open.Store, complaint => { isWhole = false; Terminal.Complain(complaint); }, stop))
                Terminal.SayLine(Cell.Strong($"Launched {launched.Name}: "), Told(launched));
            await CheckBase.RunAsync(open.Store, CheckBase.With(settings), Terminal, stop);
            return isWhole ? ExitCode.Done : ExitCode.Findings;
        }
        catch (BaseException exception) when (exception.Problem is BaseProblem.InUse)
        {
            Terminal.SayLine("The base is in use. A site that is served from it launches what is due within half a minute.");
            return ExitCode.Done;
        }
    }

    /// <summary>What came into the base, in words.</summary>
    public static string Told(LaunchedEdition launched) => $"{Words.Count(launched.Reports, "report")} and {Words.Count(launched.Judgements, "ruling")} that were not there before.";
}
