using System.Collections.Immutable;

namespace Attest.App.Publishing;

/// <summary>The files of one making, all of the same state of the base.</summary>
/// <param name="Of">What they were made of: when it is another, they are stale.</param>
/// <param name="Revision">The revision of the base.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Files">The files.</param>
internal sealed record DownloadSet(string Of, long Revision, DateTimeOffset MadeAt, ImmutableArray<DownloadFile> Files);
