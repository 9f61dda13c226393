namespace Attest.Store;

/// <summary>A source in memory: its key in the file, and where it stands.</summary>
/// <param name="Key">The key of its row, in the order of recording.</param>
/// <param name="Reading">The number of its current reading.</param>
/// <param name="PageId">The page it is, or null.</param>
/// <param name="Unfiled">Its entry among the unfiled, or null.</param>
internal sealed record HeldSource(long Key, long Reading, long? PageId, UnfiledSource? Unfiled);
