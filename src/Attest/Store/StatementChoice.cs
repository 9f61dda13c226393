using Attest.Statements;

namespace Attest.Store;

/// <summary>Which statements are asked for: those of some kinds that have one of some values, or any where none is named.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Values">The values; none for all.</param>
internal sealed record StatementChoice(IReadOnlyCollection<StatementKind> Kinds, IReadOnlyCollection<StatementValue> Values)
{
    /// <summary>Every value that is asked for, by name.</summary>
    public IEnumerable<StatementValue> Named => Values.Count > 0 ? Values : Kinds.SelectMany(kind => Vocabulary.ValuesOf(kind)).Distinct();

    /// <summary>Whether a statement that says this is asked for.</summary>
    public bool Includes(StatementKind kind, StatementValue value) => Kinds.Contains(kind) && (Values.Count == 0 || Values.Contains(value));
}
