using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Questions;

/// <summary>What a State said it would do, edition by edition, and what followed.</summary>
/// <param name="Jurisdiction">Who promised.</param>
/// <param name="Kind">What about.</param>
/// <param name="Instrument">The treaty, or null.</param>
/// <param name="Said">Each telling, the earliest edition first; consecutive editions that say the same are one.</param>
/// <param name="Outcome">What followed.</param>
/// <param name="Followed">What followed, event by event, the earliest first; empty where nothing is known.</param>
public sealed record Promise(
    JurisdictionCode Jurisdiction, StatementKind Kind, string? Instrument, ImmutableArray<Promise.Telling> Said, PromiseOutcome Outcome, ImmutableArray<Promise.Event> Followed)
{
    /// <summary>The day last aimed at, or null where none was named.</summary>
    public EdtfDate? Aim => Said.LastOrDefault(telling => telling.Aim is not null)?.Aim;

    /// <summary>One telling of it.</summary>
    /// <param name="Edition">The edition.</param>
    /// <param name="Aim">The date aimed at, or null.</param>
    /// <param name="Hedge">How strongly it is said.</param>
    /// <param name="Statement">The statement.</param>
    /// <param name="Standing">Who stands behind the statement: the machine alone, or an editor.</param>
    public sealed record Telling(int Edition, EdtfDate? Aim, Hedge Hedge, StatementId Statement, StandingKind Standing);

    /// <summary>Something that followed.</summary>
    /// <param name="What">In words: “acceded”, “left”, “completed”.</param>
    /// <param name="Day">When, or null where that is not held.</param>
    /// <param name="Statement">The statement that tells it, or null where a register does.</param>
    /// <param name="Register">The place in a register that tells it, or null.</param>
    public sealed record Event(string What, EdtfDate? Day, StatementId? Statement, string? Register);
}
