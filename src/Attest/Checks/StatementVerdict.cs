using Attest.Statements;

namespace Attest.Checks;

/// <summary>A statement with how it stands to a register, and the check that looked.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Code">The check.</param>
/// <param name="Verdict">How it stands.</param>
public sealed record StatementVerdict(Statement Statement, CheckCode Code, Verdict Verdict);
