using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports;

namespace Attest.Checks.OfText;

/// <summary>A text that somebody writes, sentence by sentence beside what is known.</summary>
/// <param name="State">The State it was judged as being about; null where it names none and none was chosen.</param>
/// <param name="On">The day it was judged on: what was said later is left out of account.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Diagnostics">What stood in the way of reading it.</param>
public sealed record CheckedText(JurisdictionCode? State, DateOnly On, ImmutableArray<CheckedSentence> Sentences, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many reports on the State were there to compare with.</summary>
    public int ReportCount { get; init; }
}
