namespace Attest.Registers;

/// <summary>What a register says of itself in the comment lines at its head.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Title">What the rows are.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="Terms">The terms on which the sources give them.</param>
/// <param name="KnownTo">The last day for which the register claims to be complete, its gaps apart.</param>
/// <param name="Gap">What is known to be missing; empty when nothing is.</param>
public sealed record RegisterHeader(string File, string Title, string Source, string Terms, DateOnly KnownTo, string Gap);
