using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions;

/// <summary>For each State and kind of statement the last edition that says anything: how old what is known is.</summary>
public sealed class AgeOfKnowledge
{
    private readonly FrozenDictionary<(JurisdictionCode, StatementKind), int> _last;
    private readonly FrozenDictionary<JurisdictionCode, int> _held;

    private AgeOfKnowledge(ImmutableArray<JurisdictionCode> states, FrozenDictionary<(JurisdictionCode, StatementKind), int> last, FrozenDictionary<JurisdictionCode, int> held) =>
        (States, _last, _held) = (states, last, held);

    /// <summary>Every State, in the order of the codes: the denominator.</summary>
    public ImmutableArray<JurisdictionCode> States { get; }

    /// <summary>How many States this base holds a report on.</summary>
    public int Held => States.Count(_held.ContainsKey);

    /// <summary>Looks it up in a base.</summary>
    /// <param name="registers">The registers.</param>
    /// <param name="store">The base.</param>
    /// <param name="isChecked">Whether only what an editor has checked counts.</param>
    public static AgeOfKnowledge Of(RegisterSet registers, EvidenceStore store, bool isChecked = false)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(store);
        return new(
            [.. registers.Jurisdictions.States.Select(state => state.Code).OrderBy(code => code.Value, StringComparer.Ordinal)],
            store.LastSaid(isChecked).ToFrozenDictionary(said => (said.Jurisdiction, said.Kind), said => said.Edition),
            store.Pages.GroupBy(page => page.Address.Jurisdiction).ToFrozenDictionary(pages => pages.Key, pages => pages.Max(page => page.Address.Edition)));
    }

    /// <summary>The last edition that says anything of the kind on the jurisdiction, or null: then <see cref="Why"/> says why not.</summary>
    public int? Last(JurisdictionCode jurisdiction, StatementKind kind) => _last.TryGetValue((jurisdiction, kind), out var edition) ? edition : null;

    /// <summary>The last edition with a report on the jurisdiction, or null where none is held.</summary>
    public int? LastHeld(JurisdictionCode jurisdiction) => _held.TryGetValue(jurisdiction, out var edition) ? edition : null;

    /// <summary>What is known of the pair: something, not asked, or not held.</summary>
    public Knowing Why(JurisdictionCode jurisdiction, StatementKind kind) =>
        Last(jurisdiction, kind) is not null ? Knowing.Said : _held.ContainsKey(jurisdiction) ? Knowing.NotAsked : Knowing.NotHeld;
}
