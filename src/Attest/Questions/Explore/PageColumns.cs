using Attest.Statements;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>The statements of a page as numbers: for each, the combinations of words that it has.</summary>
internal sealed class PageColumns
{
    private const int IdBytes = 32;

    // Packed: a base has more statements than anything else.
    private readonly byte[] _ids;

    public PageColumns(PageOutline outline, FacetWords words)
    {
        Page = outline.Page;
        _ids = [.. outline.Statements.SelectMany(statement => Convert.FromHexString(statement.Id.Value))];
        About = new int[outline.Statements.Length];
        Said = new int[outline.Statements.Length];
        for (int i = 0; i < outline.Statements.Length; i++)
            (About[i], Said[i]) = (words.About.Number(words.CodesAbout(outline.Page.Address, outline.Statements[i])), words.Said.Number(words.CodesSaid(outline.Statements[i])));
    }

    private PageColumns(PageColumns other, int[] said) => (Page, _ids, About, Said) = (other.Page, other._ids, other.About, said);

    /// <summary>The page.</summary>
    public PageSummary Page { get; }

    /// <summary>How many statements it has.</summary>
    public int Length => About.Length;

    /// <summary>For each statement, the number of its combination of State, region and edition.</summary>
    public int[] About { get; }

    /// <summary>For each statement, the number of its combination of everything else.</summary>
    public int[] Said { get; }

    /// <summary>The statements by their places.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(0, Length);

    /// <summary>The same statements with other combinations of what they say.</summary>
    public PageColumns Saying(int[] said) => new(this, said);

    /// <summary>The identity of the statement at a place.</summary>
    public StatementId IdOf(int row) => StatementId.Of(_ids.AsSpan(row * IdBytes, IdBytes));
}
