using Attest.Reports;

namespace Attest.Store;

/// <summary>Where a cited sentence stands today.</summary>
/// <param name="Page">The page, or null when its source is unfiled.</param>
/// <param name="Sentence">The sentence as read today; its locator is the readable name.</param>
/// <param name="IsExact">Whether it still has the very span that was cited; otherwise it is the one that holds the first of the cited words.</param>
public sealed record ResolvedSentence(PageAddress? Page, Sentence Sentence, bool IsExact);
