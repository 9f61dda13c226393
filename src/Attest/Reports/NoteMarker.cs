using Attest.Sources;

namespace Attest.Reports;

/// <summary>A marker in the text that leads to a note.</summary>
/// <param name="Number">The number it shows.</param>
/// <param name="Span">Where it stands, brackets included.</param>
public sealed record NoteMarker(int Number, TextSpan Span);
