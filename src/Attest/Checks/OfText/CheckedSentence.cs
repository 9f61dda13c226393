using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Checks.OfText;

/// <summary>A sentence of a text that was checked.</summary>
/// <param name="Locator">Its readable name in the text: <c>-/1.2</c>.</param>
/// <param name="Span">Where it stands in the text, in code points.</param>
/// <param name="Words">Its words, white space folded.</param>
/// <param name="Statements">What was read from it, each with how it stands.</param>
/// <param name="Findings">What checks found in it besides: totals of a vote that the roll call has otherwise, sums that do not add up.</param>
public sealed record CheckedSentence(string Locator, TextSpan Span, string Words, ImmutableArray<JudgedStatement> Statements, ImmutableArray<Finding> Findings)
{
    /// <summary>How it stands: as the weightiest of its statements and findings; confirmed only where nothing in it is open.</summary>
    public TextOutcome Outcome =>
        Findings.Any(IsContradiction) ? TextOutcome.Contradicted
        : Statements.IsEmpty ? TextOutcome.NotCheckable
        : Statements.Max(statement => statement.Outcome);

    /// <summary>Whether a finding says that a register has it otherwise.</summary>
    public static bool IsContradiction(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Places.Any(place => place.Reference is not null) && finding.Severity == FindingSeverity.High;
    }
}
