namespace Attest.Store;

/// <summary>A report that a volume holds.</summary>
/// <param name="Part">Its number in the source, from 1.</param>
/// <param name="Name">The name of its State, or null.</param>
/// <param name="Page">The address it stands under, or whose copy it is; null when it has none.</param>
/// <param name="Unfiled">Why it stands under no address itself, or null.</param>
public sealed record SourceReport(int Part, string? Name, PageAddress? Page, UnfiledReason? Unfiled);
