namespace Attest.Publishing.Books;

/// <summary>A block of a chapter. Who writes a book knows how to write each kind: heading, paragraph, list, table, figure, notice.</summary>
public abstract record BookBlock
{
    private protected BookBlock()
    {
    }

    /// <summary>All its runs in order, those of cells and items too.</summary>
    public abstract IEnumerable<BookRun> AllRuns { get; }
}
