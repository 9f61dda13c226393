using Attest.Registers;
using Attest.Statements;

namespace Attest.Store;

/// <summary>A statement as it is sorted and counted: a few words of it, nothing else.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Subject">Whom it is about: another State where the report says what that one does, otherwise the page's own.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value.</param>
/// <param name="Hedge">How strongly it is said.</param>
/// <param name="Standing">Who stands behind it.</param>
public sealed record StatementOutline(StatementId Id, JurisdictionCode Subject, StatementKind Kind, StatementValue Value, Hedge Hedge, StandingKind Standing)
{
    /// <summary>What checks found of it; null where its page was not checked yet, or cannot be.</summary>
    public CheckedOutline? Checked { get; init; }
}
