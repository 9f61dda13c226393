using System.Collections.Immutable;

namespace Attest.Publishing.Books;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its words and markers.</param>
/// <param name="IsQuoted">Whether it is set as a quotation.</param>
public sealed record BookParagraph(ImmutableArray<BookRun> Runs, bool IsQuoted = false) : BookBlock
{
    /// <inheritdoc/>
    public override IEnumerable<BookRun> AllRuns => Runs;
}
