namespace Attest.Reports.Reading;

/// <summary>A phrase found at tokens [First, End), and what it means.</summary>
/// <typeparam name="T">What a phrase of the list means.</typeparam>
internal sealed record Cue<T>(int First, int End, T Meaning);
