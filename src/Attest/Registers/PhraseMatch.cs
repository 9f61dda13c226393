namespace Attest.Registers;

/// <summary>A phrase found in a text, with everything the index holds under that phrase.</summary>
internal readonly record struct PhraseMatch<T>(int Start, int Length, IReadOnlyList<T> Values);
