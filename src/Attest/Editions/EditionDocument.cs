using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;
using Attest.Store.Replies;

namespace Attest.Editions;

/// <summary>A report in an edition, with everything that stands on it.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Source">The source it was read from, bytes as received (I1).</param>
/// <param name="Document">Its text, sections, sentences and notes.</param>
/// <param name="Recorded">The append number of its reading (I12).</param>
public sealed record EditionDocument(PageAddress Address, Source Source, ReportDocument Document, long Recorded)
{
    /// <summary>What it says, in the order of the text.</summary>
    public ImmutableArray<EditionStatement> Statements { get; init; } = [];

    /// <summary>The rulings on what it says, in the order of recording; those that later ones replaced too.</summary>
    public ImmutableArray<RecordedJudgement> Judgements { get; init; } = [];

    /// <summary>What checks have found on it and what was ruled on that, by identity.</summary>
    public ImmutableArray<StoredFinding> Findings { get; init; } = [];

    /// <summary>What authorities replied on what it says, as readers see it, by number.</summary>
    public ImmutableArray<PublicReply> Replies { get; init; } = [];

    /// <summary>Locators of earlier readings, each with what it is called today.</summary>
    public ImmutableSortedDictionary<string, string> Aliases { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
