using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Questions.Data;
using Attest.Questions.Explore;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of a search: reports, the statements read from the sentences found, and the notes.</summary>
internal sealed class BuildSearchPage(LiveBase live)
{
    private const int MostNarrowings = 12;

    private readonly BuildStatementCard cards = new(live);

    /// <summary>Where a query without words leads: the list of statements that its fields ask for; null for one with words.</summary>
    public string? List(string query)
    {
        var fields = SearchFields.Of(query, live.Registers);
        if (!fields.IsListOnly)
            return null;
        var filter = fields.First is null && fields.Last is null ? fields.Filter : live.Store.Pages.Select(page => page.Address.Edition).Distinct().Where(fields.Holds)
            .Aggregate(fields.Filter, (wider, edition) => wider.With(StatementFacet.Edition, edition.ToString(CultureInfo.InvariantCulture)));
        return filter.IsEverything ? "/statements" : "/statements?" + filter;
    }

    public SearchPage Build(string query, int number)
    {
        var fields = SearchFields.Of(query, live.Registers);
        var results = query.Length == 0 || fields.Problem is not null ? new SearchResults { Problem = fields.Problem } : Run(fields, number);
        bool isLast = number * SearchQuery.PageSize >= results.Total;
        return new()
        {
            Address = "/search",
            Narrowing = query.Length == 0 ? "" : At(query, number)["/search".Length..],
            Title = query.Length == 0 ? live.Texts["Search"] : live.Texts.Of("Search: {0}", query),
            Description = live.Texts["Search the reports, statements and notes held in this base."],
            Query = query,
            Problem = results.Problem,
            Jurisdictions = query.Length == 0 ? [] : [.. live.Registers.Jurisdictions.Candidates(fields.Words).Select(jurisdiction => live.LinkTo(jurisdiction.Code))],
            Suggestion = results.Suggestion is { } meant ? new(meant, At(query.Replace(fields.Words, meant, StringComparison.Ordinal), 1)) : null,
            Total = results.Total,
            Number = number,
            Order = results.IsByRelevance ? live.Texts["Best match first."] : live.Texts["Newest edition first."],
            Hits = [.. results.Hits.Select(hit => Hit(hit, fields.Filter))],
            Narrower = [.. Narrower(query, fields, results)],
            Data = query.Length == 0 || results.Problem is not null ? null : () => Table(results, number),
            TablePackage = query.Length == 0 || results.Problem is not null ? null : "/search/datapackage.json" + At(query, number)["/search".Length..],
            Earlier = number > 1 ? At(query, number - 1) : null,
            Later = isLast ? null : At(query, number + 1),
        };
    }

    private SearchResults Run(SearchFields fields, int number)
    {
        var states = fields.Filter.Of(StatementFacet.State).Select(JurisdictionCode.Parse).ToHashSet();
        IEnumerable<PageSummary>? among =
            fields.AsksOfStatements ? live.Index.Pages(fields.Filter)
            : states.Count > 1 ? live.Store.Pages.Where(page => states.Contains(page.Address.Jurisdiction))
            : fields.First is not null || fields.Last is not null ? live.Store.Pages
            : null;
        return live.Store.Search(new(fields.Words, states.Count == 1 ? states.First() : null, null, number) { Part = fields.Part, Among = among?.Where(page => fields.Holds(page.Address.Edition)).Select(page => page.Recorded).ToHashSet() });
    }

    private SearchPage.Hit Hit(SearchHit hit, StatementFilter filter)
    {
        string report = live.AddressOf(hit.Page.Address);
        return new(new($"{live.NameOf(hit.Page.Address.Jurisdiction)} {hit.Page.Address.Edition}", report), hit.Page.Language, hit.Page.Notice, [.. hit.Snippets.Select(snippet => new SearchPage.Snippet(
            snippet.Note is { } note ? live.PlaceIn(hit.Page.Address, MeasureReport.NoteAnchor(note)) : snippet.Locator is { } locator ? live.PlaceIn(hit.Page.Address, Addresses.Anchor(locator)) : report,
            snippet.Note is { } number ? live.Texts.Of("note {0}", number) : snippet.Locator ?? live.Texts["report"],
            [.. snippet.Parts.Select(part => new SearchPage.Part(part.Text, part.IsMatch))],
            [.. snippet.Statements.Where(stored => IsAsked(stored, filter)).Select(cards.Line)]))]);
    }

    // What the page shows, as the page shows it: a row for each sentence or note.
    private DataTable Table(SearchResults results, int number) => new("search",
    [
        new("rank", "the place of the report among those found, from 1", "#meta+rank+num", "integer"),
        new("found", "how many reports were found; a table has those of one page, twenty at most", "#indicator+reports+num", "integer"),
        new("state", "code of the State or area that the report is about", "#country+code"),
        new("name", "its short name", "#country+name"),
        new("edition", "the edition of the report", "#date+year+said", "integer"),
        new("place", "the sentence that has the words, or at which the note stands; empty for a note that no marker leads to", "#meta+place"),
        new("note", "the number of the note; empty for what is no note", "#meta+note+num", "integer"),
        new("words", "the sentence, note or heading; words found stand between « and »", "#description+wording"),
        new("address", "where it stands here", "#meta+url"),
        new("notice", "what must be said wherever the words are shown; empty where nothing must", "#meta+notice"),
    ],
    [
        .. from hit in results.Hits.Select((hit, at) => (Found: hit, Rank: ((number - 1) * SearchQuery.PageSize) + at + 1))
           let shown = Hit(hit.Found, StatementFilter.Everything)
           from snippet in hit.Found.Snippets.Zip(shown.Snippets)
           select (object?[])
           [
               hit.Rank, results.Total, hit.Found.Page.Address.Jurisdiction.Value, live.Registers.Jurisdictions.Find(hit.Found.Page.Address.Jurisdiction)?.ShortName, hit.Found.Page.Address.Edition,
               snippet.First.Locator, snippet.First.Note, string.Concat(snippet.First.Parts.Select(part => part.IsMatch ? $"«{part.Text}»" : part.Text)), snippet.Second.Address, hit.Found.Page.Notice,
           ],
    ]);

    private static bool IsAsked(StoredStatement stored, StatementFilter filter) =>
        filter.Of(StatementFacet.Kind) is var kinds && (kinds.IsEmpty || kinds.Contains(Vocabulary.Word(stored.Statement.Kind)));

    // How many reports each narrowing would leave; those already asked for are not offered.
    private IEnumerable<SearchPage.Choice> Narrower(string query, SearchFields fields, SearchResults results)
    {
        if (fields.First is null && fields.Last is null && results.Editions.Length > 1)
            foreach (var edition in results.Editions.Take(MostNarrowings))
                yield return new(edition.Key.ToString(CultureInfo.InvariantCulture), edition.Value, At(string.Create(CultureInfo.InvariantCulture, $"{query} edition:{edition.Key}"), 1));
        if (fields.Filter.Of(StatementFacet.State).IsEmpty && results.Jurisdictions.Length > 1)
            foreach (var state in results.Jurisdictions.Take(MostNarrowings))
                yield return new(live.NameOf(state.Key), state.Value, At($"{query} state:{state.Key}", 1));
    }

    private static string At(string query, int number) => $"/search?q={Uri.EscapeDataString(query)}{(number > 1 ? string.Create(CultureInfo.InvariantCulture, $"&page={number}") : "")}";
}
