namespace Attest.Reports.Notes;

/// <summary>A marker as found: its number, and in UTF-16 units where it stands.</summary>
internal readonly record struct MarkerDraft(int Number, int Start, int End);
