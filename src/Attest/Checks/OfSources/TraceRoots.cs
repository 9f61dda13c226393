using System.Collections.Immutable;
using Attest.Registers;
using Attest.Sources;
using Attest.Sources.Citations;
using Attest.Statements;

namespace Attest.Checks.OfSources;

/// <summary>
/// Follows the statements of the pages about a State to their independent roots. A citation of an earlier edition that is held is followed to what that edition says of
/// the same, and to its notes.
/// </summary>
internal sealed class TraceRoots
{
    private readonly ImmutableArray<CheckedPage> _pages;
    private readonly Dictionary<CheckedPage, PageSources> _sources;
    private readonly TellOwnWord _ownWord;
    private readonly Dictionary<(CheckedPage, Statement), StatementRoots> _known = new(new ByReference());

    public TraceRoots(ImmutableArray<CheckedPage> pages, JurisdictionRegister jurisdictions, CitationPhrases phrases)
    {
        _pages = pages;
        var (identify, read) = (new IdentifySources(jurisdictions), new ReadCitations(phrases));
        _sources = pages.ToDictionary(page => page, page => new PageSources(page, identify, read));
        _ownWord = new TellOwnWord(jurisdictions);
    }

    /// <summary>The pages, oldest first.</summary>
    public ImmutableArray<CheckedPage> Pages => _pages;

    /// <summary>The sources of a page.</summary>
    public PageSources Of(CheckedPage page) => _sources[page];

    /// <summary>What a statement of a page rests on.</summary>
    public StatementRoots Of(CheckedPage page, Statement statement) => Of(page, statement, []);

    /// <summary>The pages of the edition that a citation on a page names; none where it is not held, or is no earlier one.</summary>
    public IEnumerable<CheckedPage> Cited(CheckedPage page, Citation citation) =>
        citation is { Kind: CitationKind.OwnEdition, Edition: { } year } && year < page.Document.Edition ? _pages.Where(other => other.Document.Edition == year) : [];

    private StatementRoots Of(CheckedPage page, Statement statement, ImmutableArray<Statement> way)
    {
        if (way.Contains(statement))
            return StatementRoots.None;
        if (_known.TryGetValue((page, statement), out var known))
            return known;
        return _known[(page, statement)] = Trace(page, statement, way.Add(statement));
    }

    private StatementRoots Trace(CheckedPage page, Statement statement, ImmutableArray<Statement> way)
    {
        var sources = _sources[page];
        var notes = sources.NotesBehind(statement.Locator, statement.Notes);
        List<CitedSource> roots = [], named = [], through = [];
        var (bare, isOwn, words) = (0, true, new List<Citation>());
        foreach (var (source, citation) in notes.SelectMany(note => sources.Of(note)))
        {
            if (!named.Contains(source))
                named.Add(source);
            if (Followed(page, statement, citation, way) is not { } earlier)
            {
                roots.Add(source);
                words.Add(citation);
                continue;
            }
            through.Add(source);
            through.AddRange(earlier.Through);
            roots.AddRange(earlier.Roots);
            bare += earlier.Roots.IsEmpty ? 1 : 0;
            isOwn &= earlier.IsOwnWord;
        }
        return new()
        {
            Roots = [.. roots.Distinct()],
            Named = [.. named],
            Notes = notes,
            Through = [.. through.Distinct()],
            IsOfParagraph = notes.Length > 0 && statement.Notes.IsDefaultOrEmpty,
            IsCircular = bare > 0 && roots.Count == 0,
            IsOwnWord = roots.Count > 0 && isOwn && _ownWord.IsOf(page, statement, words),
        };
    }

    // What the cited edition rests on where it says the same; null where it is not held or does not say it, so that its word is the root.
    private StatementRoots? Followed(CheckedPage page, Statement statement, Citation citation, ImmutableArray<Statement> way) => Cited(page, citation)
        .SelectMany(earlier => earlier.Statements.Where(said => SameQuestion.SaysTheSame(said, statement)).Select(said => Of(earlier, said, way)))
        .OrderByDescending(earlier => earlier.Roots.Length).FirstOrDefault();

    /// <summary>Statements are compared by reference: two of one page may be equal in all they say.</summary>
    private sealed class ByReference : IEqualityComparer<(CheckedPage, Statement)>
    {
        public bool Equals((CheckedPage, Statement) one, (CheckedPage, Statement) other) => ReferenceEquals(one.Item1, other.Item1) && ReferenceEquals(one.Item2, other.Item2);

        public int GetHashCode((CheckedPage, Statement) pair) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2);
    }
}
