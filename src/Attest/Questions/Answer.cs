using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions;

/// <summary>What is known of one jurisdiction on a question.</summary>
/// <param name="Jurisdiction">The jurisdiction.</param>
/// <param name="Knowing">The answer, or the kind of not knowing.</param>
/// <param name="Statements">The statements that decide, in the order of the text; on a disagreement those of both sides. Empty where nothing is said.</param>
public sealed record Answer(JurisdictionCode Jurisdiction, Knowing Knowing, ImmutableArray<StatementRow> Statements)
{
    /// <summary>The edition that decides, or null where nothing is said.</summary>
    public int? Edition => Statements.IsEmpty ? null : Statements[0].Edition;

    /// <summary>The strongest hedge of the deciding statements, or null where nothing is said.</summary>
    public Hedge? Hedge => Statements.IsEmpty ? null : Statements.Max(row => row.Hedge);

    /// <summary>What they say, each once.</summary>
    public IEnumerable<StatementValue> Values => Statements.Select(row => row.Value).Distinct();
}
