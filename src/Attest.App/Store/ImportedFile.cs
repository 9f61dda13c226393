using System.Collections.Immutable;
using Attest.App.Sources;
using Attest.Reports;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>What became of one file of an import: refused before it was read, or read and recorded.</summary>
/// <param name="Name">Its path, as shown.</param>
/// <param name="Refusal">Why its bytes could not be had, or null.</param>
/// <param name="Outcome">What the base did with it; null when refused.</param>
/// <param name="Diagnostics">What reading found, each with its line.</param>
internal sealed record ImportedFile(string Name, FileRefusal? Refusal, PageOutcome? Outcome, ImmutableArray<(int Line, Diagnostic Diagnostic)> Diagnostics)
{
    /// <summary>What it makes of the run.</summary>
    public int ExitCode => Refusal is { } refusal ? refusal.ExitCode
        : Outcome is { Fate: PageFate.Refused or PageFate.KeptUnfiled } || Diagnostics.Length > 0 ? CommandLine.ExitCode.Findings
        : CommandLine.ExitCode.Done;
}
