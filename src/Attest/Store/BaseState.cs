namespace Attest.Store;

/// <summary>What a base is, and how much it holds.</summary>
/// <param name="Id">A random name of the base, by which a file derived from it knows its origin.</param>
/// <param name="SchemaVersion">The version of its schema, from 1.</param>
/// <param name="Revision">The number of the last reading recorded, 0 in an empty base; whatever is derived from the base is stale when this has grown (I12).</param>
/// <param name="IsDemonstration">Whether it was made from the bundled samples, so that every showing must say so.</param>
/// <param name="CreatedAt">When it was made, UTC.</param>
/// <param name="SourceCount">How many sources it holds.</param>
/// <param name="PageCount">How many pages stand under an address.</param>
/// <param name="UnfiledCount">How many sources stand under none.</param>
/// <param name="StatementCount">How many statements stand today: what is read, less what editors rejected, and what they entered; superseded ones are not counted.</param>
public sealed record BaseState(
    string Id,
    int SchemaVersion,
    long Revision,
    bool IsDemonstration,
    DateTimeOffset CreatedAt,
    int SourceCount,
    int PageCount,
    int UnfiledCount,
    int StatementCount)
{
    /// <summary>How many judgements it holds: the number of the last one. Pages that show standings are stale when this or <see cref="Revision"/> has grown.</summary>
    public long JudgementCount { get; init; }
}
