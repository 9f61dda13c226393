namespace Attest.Reports.Sentences;

/// <summary>A sentence as found, in UTF-16 units: markers that follow it are outside.</summary>
internal readonly record struct SentenceDraft(int Start, int End);
