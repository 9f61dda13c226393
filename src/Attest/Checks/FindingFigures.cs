using System.Collections.Immutable;
using System.Globalization;

namespace Attest.Checks;

/// <summary>How well checks do on pages with planted errors, and on pages without.</summary>
/// <param name="Planted">Planted errors on the pages.</param>
/// <param name="SoundPages">Pages without a planted error.</param>
/// <param name="Missed">Planted errors that were not found: page, locator, code.</param>
/// <param name="FalseAlarms">Findings on pages without a planted error that no row of the table allows.</param>
/// <param name="Others">Findings on pages with a planted error that no row of the table allows.</param>
public sealed record FindingFigures(int Planted, int SoundPages, ImmutableArray<string> Missed, ImmutableArray<Finding> FalseAlarms, ImmutableArray<Finding> Others)
{
    /// <summary>Planted errors that were found.</summary>
    public int Found => Planted - Missed.Length;

    /// <summary>The figures in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Found} of {Planted} planted errors found; {FalseAlarms.Length} false alarms on {SoundPages} pages without one ({(SoundPages == 0 ? 0 : (double)FalseAlarms.Length / SoundPages):0.00} a page), {Others.Length} more on the others.");
}
