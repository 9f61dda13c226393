using Attest.Sources;

namespace Attest.Store;

/// <summary>Another source of a page: a copy of the same text that is less full than the one shown.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Name">The name it was received under, for people.</param>
public sealed record PageCopy(SourceId SourceId, string Name);
