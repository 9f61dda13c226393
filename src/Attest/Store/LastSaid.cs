using Attest.Registers;
using Attest.Statements;

namespace Attest.Store;

/// <summary>When something of a kind was last said of a jurisdiction.</summary>
/// <param name="Jurisdiction">The jurisdiction.</param>
/// <param name="Kind">What about.</param>
/// <param name="Edition">The last edition that says anything of the kind.</param>
public sealed record LastSaid(JurisdictionCode Jurisdiction, StatementKind Kind, int Edition);
