namespace Attest.Registers;

/// <summary>What came of adding rows to the overlay.</summary>
/// <param name="Added">How many were written; 0 when there are problems.</param>
/// <param name="Held">How many were there already.</param>
/// <param name="Corrections">Rows that the new ones correct.</param>
/// <param name="Problems">What would be wrong with the registers; nothing was then written.</param>
public sealed record AddedRows(int Added, int Held, IReadOnlyList<RegisterCorrection> Corrections, IReadOnlyList<RegisterProblem> Problems);
