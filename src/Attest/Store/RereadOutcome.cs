using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>What reading held sources anew has changed.</summary>
/// <param name="Sources">One entry for each source read, in order, and after that of a volume one for each report in it.</param>
public sealed record RereadOutcome(ImmutableArray<SourceOutcome> Sources)
{
    /// <summary>The entries of sources that are read otherwise than before.</summary>
    public IEnumerable<SourceOutcome> Changes => Sources.Where(source => source.Fate != RereadFate.Unchanged);
}
