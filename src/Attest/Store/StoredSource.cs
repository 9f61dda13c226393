using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Store;

/// <summary>A source the base holds: its bytes as received (I1), and what is read from it today.</summary>
/// <param name="Source">Its bytes, name and notice.</param>
/// <param name="Document">Its text as read today, filed or not.</param>
/// <param name="Page">The address its page stands under, or null when it is unfiled.</param>
/// <param name="Unfiled">Why it stands under no address, or null.</param>
/// <param name="Recorded">The append number of its current reading (I12).</param>
/// <param name="RecordedAt">When that reading was recorded, UTC.</param>
public sealed record StoredSource(Source Source, ReportDocument Document, PageAddress? Page, UnfiledReason? Unfiled, long Recorded, DateTimeOffset RecordedAt)
{
    /// <summary>The page it is a copy of, less full than the one shown there; or null.</summary>
    public PageAddress? CopyOf { get; init; }

    /// <summary>The reports in it, when it is a volume.</summary>
    public ImmutableArray<SourceReport> Reports { get; init; } = [];
}
