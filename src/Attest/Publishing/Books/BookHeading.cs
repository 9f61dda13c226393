using System.Collections.Immutable;

namespace Attest.Publishing.Books;

/// <summary>A heading within a chapter.</summary>
/// <param name="Level">How deep it stands: 1 just below the title of the chapter.</param>
/// <param name="Anchor">The name of its place, which no other of its chapter has.</param>
/// <param name="Runs">Its words and markers.</param>
public sealed record BookHeading(int Level, string Anchor, ImmutableArray<BookRun> Runs) : BookBlock
{
    /// <summary>Its words without markers.</summary>
    public string Words => string.Concat(Runs.Select(run => run.Text)).Trim();

    /// <inheritdoc/>
    public override IEnumerable<BookRun> AllRuns => Runs;
}
