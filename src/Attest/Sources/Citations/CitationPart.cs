namespace Attest.Sources.Citations;

/// <summary>What stands between two commas of a citation.</summary>
internal readonly record struct CitationPart(int Start, int End, string Words);
