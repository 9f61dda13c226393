namespace Attest.Publishing.Pages;

/// <summary>Where a figure of a register comes from, and how far it is to be trusted.</summary>
/// <param name="Source">The source the row names.</param>
/// <param name="Place">The row, as <c>file:line</c>.</param>
/// <param name="Confidence">The compiler's confidence as a word of the data; <c>unknown</c> where the register does not say.</param>
/// <param name="Verified">Whether it was confirmed against its source: yes, no or unknown.</param>
/// <param name="Words">Both in the language of the page; null when there is nothing to warn of.</param>
/// <param name="Note">What the row adds; null when nothing.</param>
public sealed record RowTrust(string Source, string Place, string Confidence, string Verified, string? Words, string? Note);
