namespace Attest.Reports.Notes;

/// <summary>A note as found: its number, and in UTF-16 units where its label and its text stand.</summary>
internal sealed record NoteDraft(int Number, int LabelStart, int LabelEnd, int Start, int End);
