namespace Attest.Sources.Citations;

/// <summary>A phrase that tells a kind, as found: from the first to the last of its words.</summary>
internal sealed record KindMatch(KindPhrase Phrase, int Start, int End);
