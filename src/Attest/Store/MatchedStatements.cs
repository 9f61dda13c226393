using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Store;

/// <summary>What sets the statements of one reading apart from those of the reading before.</summary>
/// <param name="Added">Read now, in nobody's place.</param>
/// <param name="Changed">Read before, and what is read in its place now.</param>
/// <param name="Vanished">Read before, with nothing in its place now.</param>
internal sealed record MatchedStatements(
    ImmutableArray<(StatementId Id, Statement Statement)> Added,
    ImmutableArray<((StatementId Id, Statement Statement) Before, (StatementId Id, Statement Statement) Now)> Changed,
    ImmutableArray<(StatementId Id, Statement Statement)> Vanished);
