using System.Collections.Immutable;

namespace Attest.Reports.Reading.Facts;

/// <summary>One value of a row of key facts: “Killed: 21 (17 civilians; 2006: 28)”.</summary>
/// <param name="Name">What it is the value of (“Killed”); null where the label of the row says it all.</param>
/// <param name="Words">The value.</param>
/// <param name="When">The period in brackets that it is given for; null where none is.</param>
/// <param name="Remarks">What stands in brackets behind it.</param>
internal sealed record FactField(string? Name, string Words, string? When, ImmutableArray<FactRemark> Remarks);
