using Attest.Registers;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A place in the body where a report points to another report of the Monitor: “(see Landmine Monitor 1999, p. 33)”. Notes have citations instead.</summary>
/// <param name="Span">The words that name the other report.</param>
/// <param name="Jurisdiction">The State that the other report is about; null for the page’s own.</param>
/// <param name="Edition">The year of its edition; null for the page’s own.</param>
/// <param name="Pinpoint">The page pointed at, as printed: “p. 33”; null when none is.</param>
public sealed record CrossReference(TextSpan Span, JurisdictionCode? Jurisdiction, int? Edition, string? Pinpoint);
