using System.Collections.Immutable;
using System.CommandLine;
using System.Reflection;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.Editions;
using Attest.Store;

namespace Attest.App.Editions;

/// <summary><c>attest freeze</c>: the reports of a year, as they stand, as an edition that never changes.</summary>
internal sealed class FreezeVerb : Verb
{
    private readonly Argument<string> _product = new("PRODUCT") { Description = "The product: lm for Landmine Monitor." };
    private readonly Argument<int> _year = new("YEAR") { Description = "The year of its reports." };
    private readonly TermsOptions _terms = new();
    private readonly OverrideOptions _overrides = new();
    private readonly Option<string?> _correction = new("--correction") { HelpName = "TEXT", Description = "What changes in an edition that was frozen before, and why; makes its next revision." };
    private readonly Option<bool> _rehearse = new("--rehearse") { Description = "Make a draft, marked so everywhere, whatever stands in the way; nothing is signed or recorded." };
    private readonly Option<string?> _out = new("--out") { HelpName = "DIR", Description = "Where the folder of the edition is made; “editions” in the data folder when left out." };
    private readonly Option<string?> _keys = KeysOption.Make();

    private readonly WriteReportPage _page;
    private readonly Func<string, CancellationToken, Task<ImmutableArray<FreezeObstacle>>> _examine;

    public FreezeVerb(Setup setup, WriteReportPage page, Func<string, CancellationToken, Task<ImmutableArray<FreezeObstacle>>> examine)
        : base("freeze", "Freeze the reports of a year with their statements, judgements, sources and registers into a numbered, signed edition that never changes.", setup)
    {
        (_page, _examine) = (page, examine);
        Arguments.Add(_product);
        Arguments.Add(_year);
        foreach (var option in (Option[])[.. _terms.All, .. _overrides.All, _correction, _rehearse, _out, _keys])
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest freeze lm 2026 --cut-off 2026-09-30 --rehearse", "a draft, and what stands in the way"),
        new("attest freeze lm 2026 --cut-off 2026-09-30 --period policy=2025-10-01/2026-09-30 --period casualties=2025", "with the times it is about"),
        new("attest freeze lm 2026 --cut-off 2026-09-30 --embargo 2026-11-18T10:00Z --meeting 23MSP --checked-only", "for a meeting, checked statements only"),
        new("attest freeze lm 2026 --cut-off 2026-09-30 --override 0123abcd4567 --reason \"both stand in the letter\"", "although a finding stands"),
        new("attest freeze lm 2026 --cut-off 2026-09-30 --correction \"casualties of Chad: a sum was wrong\"", "the edition 2026.1"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var product = parsed.GetRequiredValue(_product);
        var year = parsed.GetRequiredValue(_year);
        if (!EditionName.IsProduct(product) || year is < 1000 or > 9999)
            throw new UsageException($"“{product} {year}” names no edition. Write a product and a year, as: attest freeze lm 2026");
        var isRehearsal = parsed.GetValue(_rehearse);
        var request = new FreezeRequest(product, year, _terms.Read(parsed)) { Correction = Correction(parsed), IsRehearsal = isRehearsal };
        var keys = KeysOption.Folder(parsed, _keys, settings);
        using var key = isRehearsal ? null : keys.OpenCurrent();
        await using var open = await OpenAsync(settings, isRehearsal, stop);
        request = request with { Overrides = _overrides.Read(parsed, open.Store.Findings, settings.Editor) };
        FreezeEdition freeze = new(open.Store, LoadedRegisters.Of(settings).Hash, RegisterFile.Read(BundledData.Registers, LoadedRegisters.Overlay(settings)), Tool())
        {
            Page = _page,
            Examine = ExamineAsync,
        };
        var obstacles = freeze.Obstacles(request);
        TellObstacles(obstacles);
        if (obstacles.Length > 0 && !isRehearsal)
        {
            Terminal.Complain($"Nothing was frozen: {Words.Count(obstacles.Length, "thing stands", "things stand")} in the way.");
            return ExitCode.Findings;
        }
        var parent = Path.GetFullPath(parsed.GetValue(_out) ?? new DataFolder(settings.DataFolder).EditionsFolder);
        try
        {
            Tell(await freeze.RunAsync(request, parent, keys.Ring, key, Setup.Clock.GetUtcNow(), stop));
        }
        catch (FreezeRefusedException refused)
        {
            throw new InputException($"Nothing was frozen: {refused.Message}");
        }
        return obstacles.Length > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    // A rehearsal is told what would stand in the way.
    private async Task<ImmutableArray<FreezeObstacle>> ExamineAsync(string folder, CancellationToken stop)
    {
        var found = await _examine(folder, stop);
        TellObstacles(found);
        return found;
    }

    // A rehearsal works beside a site that is served, as long as no finding is stale.
    private async Task<Base> OpenAsync(Settings settings, bool isRehearsal, CancellationToken stop)
    {
        if (isRehearsal)
            return await CheckBase.UpToDateAsync(settings, Setup, stop);
        var open = new OpenBase(settings, Setup).ToWrite();
        await CheckBase.RunAsync(open.Store, CheckBase.With(settings), Terminal, stop);
        return open;
    }

    private string? Correction(ParseResult parsed) => parsed.GetValue(_correction) switch
    {
        null => null,
        var said when string.IsNullOrWhiteSpace(said) => throw new InputException("A correction says what changes, and why (--correction TEXT)."),
        var said => said.Trim(),
    };

    private void TellObstacles(ImmutableArray<FreezeObstacle> obstacles)
    {
        foreach (var obstacle in obstacles)
        {
            Terminal.SayLine(obstacle.Message);
            Terminal.SayLine(Cell.Faint($"    {obstacle.WhatToDo}"));
        }
    }

    private void Tell(FrozenEdition frozen)
    {
        var counts = frozen.Counts;
        Terminal.SayLine(Cell.Strong($"{(frozen.Header.Name.IsDraft ? "Rehearsed" : "Frozen")} {frozen.Header.Name}: "), $"{Words.Count(counts.Documents, "report")}, {Words.Count(counts.Statements, "statement")}: {Words.Number(counts.Checked)} checked, {Words.Number(counts.ReadByMachine)} read by machine.");
        Terminal.SayLine($"It lies in {frozen.Folder}");
        Terminal.SayLine($"Its root is {frozen.Root}{(frozen.Header.Name.IsDraft ? "" : "; publish it with the edition.")}");
    }

    private static string Tool() => typeof(FreezeVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
