namespace Attest.Registers;

/// <summary>How many rows a register file gave, and up to which day it is known.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Title">What the rows are.</param>
/// <param name="Rows">Rows that answer: bundled and added, corrected rows counted once.</param>
/// <param name="KnownTo">The last day for which it claims to be complete.</param>
/// <param name="Gap">What is known to be missing; empty when nothing is.</param>
public sealed record RegisterCount(string File, string Title, int Rows, DateOnly KnownTo, string Gap);
