using System.Collections.Immutable;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Store;

/// <summary>One reading with everything that was recorded with it: a base is the sequence of these, and can be made anew from it.</summary>
/// <param name="Number">The append number, from 1 without gaps (I12).</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Read">The source, the document and what it says.</param>
/// <param name="Page">The address it stands under, or null.</param>
/// <param name="Unfiled">Why it stands under none, or null.</param>
/// <param name="Superseded">Statements that this reading no longer has, each with what stands in its place.</param>
/// <param name="Reappeared">Superseded statements that this reading has again.</param>
/// <param name="Aliases">Locators of the reading before, each with the one its sentence has now.</param>
internal sealed record LoggedReading(
    long Number,
    DateTimeOffset RecordedAt,
    ReadPage Read,
    PageAddress? Page,
    UnfiledReason? Unfiled,
    ImmutableArray<(StatementId Old, StatementId? By)> Superseded,
    ImmutableArray<StatementId> Reappeared,
    ImmutableArray<(string Locator, string Became)> Aliases);
