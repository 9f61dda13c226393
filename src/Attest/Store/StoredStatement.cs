using Attest.Statements;

namespace Attest.Store;

/// <summary>A statement the base holds, with its place and its standing.</summary>
/// <param name="Id">Its identity (I5).</param>
/// <param name="Statement">What it says; a superseded one as it was last read.</param>
/// <param name="Page">The page it was read from.</param>
/// <param name="IsCurrent">Whether the page is still read so.</param>
/// <param name="SupersededBy">The statement that is read in its place today; null while it is current, and when nothing is read in its place any more.</param>
public sealed record StoredStatement(StatementId Id, Statement Statement, PageAddress Page, bool IsCurrent = true, StatementId? SupersededBy = null)
{
    /// <summary>How it stands: read by machine, or as an editor has ruled.</summary>
    public Standing Standing { get; init; } = Standing.ByMachine;
}
