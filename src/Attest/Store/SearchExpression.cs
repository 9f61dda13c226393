using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>A query as the index understands it.</summary>
/// <param name="Match">The whole of it, in the language of FTS5; every word of the reader's is a quoted string in it, so that nothing typed is read as an operator.</param>
/// <param name="Sought">Each word or phrase that is looked for and not excluded, in the same language.</param>
internal sealed record SearchExpression(string Match, ImmutableArray<string> Sought)
{
    /// <summary>Matches whatever holds at least one of the words.</summary>
    public string MatchAny => string.Join(" OR ", Sought);
}
