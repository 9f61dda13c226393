using Attest.Statements;

namespace Attest.Publishing.Linked;

/// <summary>A statement that stands, as its annotation tells it.</summary>
/// <param name="Id">The identity under which it is cited.</param>
/// <param name="Statement">What it says, as editors have left it; a rejected one is none.</param>
/// <param name="Says">The same in plain words.</param>
/// <param name="Address">Its permalink.</param>
public sealed record AnnotatedStatement(StatementId Id, Statement Statement, string Says, string Address);
