using System.Collections.Immutable;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Store;

/// <summary>A reading as it lies in the base.</summary>
/// <param name="Number">Its append number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="SourceName">The name its source was received under.</param>
/// <param name="Document">The page as read.</param>
/// <param name="Statements">What it says.</param>
/// <param name="Json">Document and statements as they are stored.</param>
internal sealed record Reading(long Number, DateTimeOffset RecordedAt, string SourceName, ReportDocument Document, ImmutableArray<Statement> Statements, byte[] Json)
{
    /// <summary>The statements by identity, in the order of the text.</summary>
    public ImmutableArray<(StatementId Id, Statement Statement)> Identified() => [.. Statements.Select(statement => (StatementId.Of(statement), statement))];
}
