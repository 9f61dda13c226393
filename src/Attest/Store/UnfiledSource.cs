using Attest.Sources;

namespace Attest.Store;

/// <summary>A source that stands under no address, in a list.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Name">The name it was received under, for people.</param>
/// <param name="Notice">What every showing of it must say, or null.</param>
/// <param name="Reason">Why it stands under no address.</param>
/// <param name="Title">The title line as printed, or null.</param>
/// <param name="JurisdictionName">The name under which it speaks of its State, register or not, or null.</param>
/// <param name="Contested">The address it would stand under were it not taken, or null.</param>
/// <param name="DiagnosticCount">How many irregularities reading found.</param>
/// <param name="Recorded">The append number of its current reading (I12).</param>
public sealed record UnfiledSource(
    SourceId SourceId,
    string Name,
    string? Notice,
    UnfiledReason Reason,
    string? Title,
    string? JurisdictionName,
    PageAddress? Contested,
    int DiagnosticCount,
    long Recorded);
