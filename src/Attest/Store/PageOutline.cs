using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>The statements of a page in outline, in the order of the text.</summary>
/// <param name="Page">The page.</param>
/// <param name="Statements">What it says as editors have left it: without what was rejected.</param>
public sealed record PageOutline(PageSummary Page, ImmutableArray<StatementOutline> Statements);
