using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A numbered note of a report: its text as printed, and the sources it names.</summary>
/// <param name="Number">The number it shows.</param>
/// <param name="LabelSpan">Where the number stands.</param>
/// <param name="Span">Where its text stands.</param>
/// <param name="Text">Its text, white space folded; the original is never dropped.</param>
/// <param name="Citations">The sources it names, in order; one of kind <see cref="CitationKind.Explanatory"/> where it names none.</param>
public sealed record Note(int Number, TextSpan LabelSpan, TextSpan Span, string Text, ImmutableArray<Citation> Citations);
