namespace Attest.Store;

/// <summary>The editions that were frozen from a base; only ever added to (I3).</summary>
public abstract class EditionLedger
{
    /// <summary>Every edition, in the order of freezing.</summary>
    public abstract IReadOnlyList<RecordedEdition> All { get; }

    /// <summary>The editions of a product and year, the first one first.</summary>
    public IReadOnlyList<RecordedEdition> Of(string product, int year) => [.. All.Where(edition => edition.Product == product && edition.Year == year).OrderBy(edition => edition.Revision)];

    /// <summary>Records an edition; one of that product, year and revision is recorded once.</summary>
    public abstract Task RecordAsync(RecordedEdition edition, CancellationToken cancellationToken = default);
}
