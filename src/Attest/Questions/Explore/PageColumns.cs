using Attest.Statements;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>The statements of a page as numbers: for each its word of every facet, side by side.</summary>
internal sealed class PageColumns
{
    /// <summary>How many numbers stand for a statement: one for each facet.</summary>
    public static readonly int Width = Enum.GetValues<StatementFacet>().Length;

    private const int IdBytes = 32;

    // Packed: a base has more statements than anything else.
    private readonly byte[] _ids;

    public PageColumns(PageOutline outline, FacetWords words)
    {
        Page = outline.Page;
        _ids = [.. outline.Statements.SelectMany(statement => Convert.FromHexString(statement.Id.Value))];
        Codes = new ushort[outline.Statements.Length * Width];
        ushort edition = words.Code(StatementFacet.Edition, outline.Page.Address.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture));
        for (int i = 0; i < outline.Statements.Length; i++)
        {
            var statement = outline.Statements[i];
            var codes = Codes.AsSpan(i * Width, Width);
            codes[(int)StatementFacet.State] = words.Code(StatementFacet.State, statement.Subject.Value);
            codes[(int)StatementFacet.Region] = words.Region(statement.Subject);
            codes[(int)StatementFacet.Kind] = words.Code(StatementFacet.Kind, Vocabulary.Word(statement.Kind));
            codes[(int)StatementFacet.Value] = words.Code(StatementFacet.Value, Vocabulary.Word(statement.Value));
            codes[(int)StatementFacet.Hedge] = words.Code(StatementFacet.Hedge, Vocabulary.Word(statement.Hedge));
            codes[(int)StatementFacet.Edition] = edition;
            codes[(int)StatementFacet.Standing] = words.Code(StatementFacet.Standing, Vocabulary.Word(statement.Standing));
            codes[(int)StatementFacet.Source] = words.Code(StatementFacet.Source, FacetWords.SourcesOf(statement.Checked));
            codes[(int)StatementFacet.Check] = words.Code(StatementFacet.Check, FacetWords.CheckOf(statement.Checked));
        }
    }

    /// <summary>The page.</summary>
    public PageSummary Page { get; }

    /// <summary>The numbers of all statements, one after the other.</summary>
    public ushort[] Codes { get; }

    /// <summary>The statements by their places.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(0, _ids.Length / IdBytes);

    /// <summary>The number of the statement at a place for its word of a facet.</summary>
    public ushort CodeOf(int row, StatementFacet facet) => Codes[(row * Width) + (int)facet];

    /// <summary>The identity of the statement at a place.</summary>
    public StatementId IdOf(int row) => StatementId.Of(_ids.AsSpan(row * IdBytes, IdBytes));
}
