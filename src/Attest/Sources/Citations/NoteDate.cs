using Attest.Registers;

namespace Attest.Sources.Citations;

/// <summary>A date in a note.</summary>
/// <param name="Date">What it says.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Precision">3 = day, 2 = month, 1 = year.</param>
internal sealed record NoteDate(EdtfDate Date, int Start, int End, int Precision);
