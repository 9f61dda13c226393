using Attest.Statements;

namespace Attest.Editions;

/// <summary>A statement in an edition: as editors had left it when it was frozen.</summary>
/// <param name="Id">The identity under which it is cited; that of what was read, where an editor corrected it.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Standing">Who stands behind it.</param>
/// <param name="Judgement">The judgement it rests on, or null.</param>
public sealed record EditionStatement(StatementId Id, Statement Statement, StandingKind Standing, string? Judgement)
{
    /// <summary>Whether a person has checked it.</summary>
    public bool IsChecked => Standing != StandingKind.ReadByMachine;
}
