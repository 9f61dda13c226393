namespace Attest.Publishing.Books;

/// <summary>What a reader must be told before what follows, set apart from it: a demonstration text, a text contributed by others.</summary>
/// <param name="Text">The words.</param>
public sealed record BookNotice(string Text) : BookBlock
{
    /// <inheritdoc/>
    public override IEnumerable<BookRun> AllRuns => [];
}
