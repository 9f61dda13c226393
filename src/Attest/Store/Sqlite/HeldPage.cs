using Attest.Sources;

namespace Attest.Store.Sqlite;

/// <summary>A page as the writer finds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Recorded">The number of its current reading.</param>
/// <param name="SourceKey">The key of the source of that reading.</param>
/// <param name="SourceId">The source's identity.</param>
internal sealed record HeldPage(long Id, long Recorded, long SourceKey, SourceId SourceId);
