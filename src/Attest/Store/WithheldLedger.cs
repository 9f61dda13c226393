using Attest.Sources;

namespace Attest.Store;

/// <summary>The sources that were taken out of a base; only ever added to (I3).</summary>
public abstract class WithheldLedger
{
    /// <summary>Every one, in the order of withholding.</summary>
    public abstract IReadOnlyList<WithheldSource> All { get; }

    /// <summary>What is left of a source, or null where it was never taken out.</summary>
    public WithheldSource? Find(SourceId source) => All.FirstOrDefault(withheld => withheld.Source == source);

    /// <summary>What is left of the source that stood under an address last, or null.</summary>
    public WithheldSource? Find(PageAddress page) => All.LastOrDefault(withheld => withheld.Pages.Contains(page));

    /// <summary>Records that a source was taken out; once.</summary>
    internal abstract Task RecordAsync(WithheldSource withheld, CancellationToken cancellationToken);
}
