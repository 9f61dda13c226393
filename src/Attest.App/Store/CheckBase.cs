using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Checks;
using Attest.Reports;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>The checks as this program runs them over its base.</summary>
internal static class CheckBase
{
    /// <summary>The checks, with the registers of the settings and the phrases the program carries.</summary>
    public static RunChecks With(Settings settings) => new(LoadedRegisters.Of(settings), ReportPhrases.Load(BundledData.Folder));

    /// <summary>Opens the base with its findings up to date; it is opened for writing only where something is new.</summary>
    public static async Task<Base> UpToDateAsync(Settings settings, Setup setup, CancellationToken stop)
    {
        var checks = With(settings);
        OpenBase open = new(settings, setup);
        var read = await open.ToReadAsync(stop);
        if (new RecheckBase(read.Store, checks).Count == 0)
            return read;
        await read.DisposeAsync();
        var written = open.ToWrite();
        await RunAsync(written.Store, checks, setup.Terminal, stop);
        return written;
    }

    /// <summary>Brings the findings of a base up to date; where a person looks on, a bar shows how far it is.</summary>
    public static async Task RunAsync(EvidenceStore store, RunChecks checks, Terminal terminal, CancellationToken stop)
    {
        RecheckBase recheck = new(store, checks);
        await terminal.WithProgressAsync("Checking", recheck.Count, async step =>
        {
            await recheck.RunAsync(step, stop);
            return true;
        });
    }
}
