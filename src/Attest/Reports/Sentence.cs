using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>One sentence of a report: the unit that is cited and shown as evidence (I2).</summary>
/// <param name="Locator">Its readable name: section code, paragraph, sentence: <c>MBP/1.2</c>, <c>KD/1.1</c>, <c>-/1.1</c>.</param>
/// <param name="Span">Its words, from the first to the closing mark; markers that follow are outside, markers in its middle inside.</param>
/// <param name="Markers">The markers bound to it, in order (vocabulary §6).</param>
public sealed record Sentence(string Locator, TextSpan Span, ImmutableArray<NoteMarker> Markers);
