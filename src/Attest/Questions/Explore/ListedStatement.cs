using System.Collections.Immutable;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>A statement in a list, with the words of the facets that checks give it: what its count says, its row says.</summary>
/// <param name="Stored">The statement, as editors have left it.</param>
/// <param name="Sources">Its words of <see cref="StatementFacet.Source"/>: at least one.</param>
/// <param name="Check">Its word of <see cref="StatementFacet.Check"/>.</param>
public sealed record ListedStatement(StoredStatement Stored, ImmutableArray<string> Sources, string Check);
