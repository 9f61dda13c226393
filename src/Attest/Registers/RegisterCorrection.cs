namespace Attest.Registers;

/// <summary>A row of the overlay that corrects another: both stay in their files, answers use the newer.</summary>
/// <param name="Key">The key both rows share.</param>
/// <param name="Replaced">The <c>file:line</c> of the row that no longer answers.</param>
/// <param name="By">The <c>file:line</c> of the row that answers.</param>
public sealed record RegisterCorrection(string Key, string Replaced, string By);
