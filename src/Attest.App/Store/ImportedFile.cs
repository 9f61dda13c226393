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
    /// <summary>What the base did with the file, and of a volume with each report in it.</summary>
    public IEnumerable<PageOutcome> Outcomes => Outcome is null ? [] : Outcome.Parts.Prepend(Outcome);

    /// <summary>What it makes of the run.</summary>
    public int ExitCode => Refusal is { } refusal ? refusal.ExitCode
        : Outcomes.Any(outcome => outcome.NeedsRuling || outcome.Fate is PageFate.Refused) || Diagnostics.Length > 0 ? CommandLine.ExitCode.Findings
        : CommandLine.ExitCode.Done;
}
