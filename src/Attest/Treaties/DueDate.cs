namespace Attest.Treaties;

/// <summary>A day by which something is due.</summary>
/// <param name="Day">The last day on which it is in time.</param>
/// <param name="Covers">The calendar year it is for; null where it is for none.</param>
public readonly record struct DueDate(DateOnly Day, int? Covers);
