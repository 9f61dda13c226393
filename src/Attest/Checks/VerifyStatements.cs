using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks;

/// <summary>Says how single statements stand to the registers: confirmed, contradicted or not checkable, and by what. Safe for any number of threads.</summary>
public sealed class VerifyStatements
{
    /// <summary>Verifies by these registers.</summary>
    public VerifyStatements(RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        Verifications = CheckList.Verifications(registers);
    }

    internal ImmutableArray<IVerifyStatement> Verifications { get; }

    /// <summary>How each statement of a page stands to the registers; a statement that no register speaks of is not among them.</summary>
    public IEnumerable<StatementVerdict> On(CheckedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Statements.SelectMany(statement => Of(statement, page));
    }

    /// <summary>How a statement of a page stands to the registers; more than one verdict where two registers speak of it.</summary>
    public IEnumerable<StatementVerdict> Of(Statement statement, CheckedPage page) =>
        from verification in Verifications
        let verdict = verification.Of(statement, page)
        where verdict is not null
        select new StatementVerdict(statement, verification.Code, verdict);
}
