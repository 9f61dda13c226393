using System.Collections.Immutable;
using Attest.Registers;
using Attest.Store;

namespace Attest.Editions.Compare;

/// <summary>What changed from one edition to another.</summary>
/// <param name="Before">The earlier edition.</param>
/// <param name="After">The later edition.</param>
/// <param name="NewReports">Reports of the later edition on a State and theme that the earlier one has none on.</param>
/// <param name="GoneReports">Reports of the earlier edition on a State and theme that the later one has none on.</param>
/// <param name="Changes">Every change in a report that both have, in the order of States and then of the text.</param>
/// <param name="Kept">How many statements both say.</param>
public sealed record EditionComparison(EditionName Before, EditionName After, ImmutableArray<PageAddress> NewReports, ImmutableArray<PageAddress> GoneReports, ImmutableArray<EditionChange> Changes, int Kept)
{
    /// <summary>What happened to a State since the earlier edition, in the order of the text.</summary>
    public IEnumerable<EditionChange> Developments(JurisdictionCode jurisdiction) => Changes.Where(change => change.IsDevelopment && change.Report.Jurisdiction == jurisdiction);
}
