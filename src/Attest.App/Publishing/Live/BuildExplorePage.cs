using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Questions.Explore;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page on which statements are sorted by facets.</summary>
internal sealed class BuildExplorePage(LiveBase live)
{
    /// <summary>How many statements stand on a page.</summary>
    public const int PageSize = 25;

    private readonly BuildStatementCard cards = new(live);

    /// <summary>The page; null where there are fewer lists than that.</summary>
    public ExplorePage? Build(StatementFilter filter, int number)
    {
        var found = live.Index.Find(filter, (number - 1) * PageSize, PageSize);
        if (number > 1 && found.Found.IsEmpty)
            return null;
        string asked = filter.IsEverything ? "" : "?" + filter;
        return new()
        {
            Address = "/statements",
            Narrowing = At(filter, number)["/statements".Length..],
            Title = live.Texts["Statements"],
            Description = live.Texts["Every statement read from the reports held here, sorted by State, kind, strength, edition and standing."],
            Notice = NoticeOf(found),
            Total = found.Total,
            All = filter.IsEverything ? found.Total : live.Store.State.StatementCount,
            Number = number,
            Facets = [.. found.Counts.Select(facet => FacetOf(facet.Key, facet.Value, filter))],
            Statements = [.. Statements(found.Found).Select(Line)],
            Earlier = number > 1 ? At(filter, number - 1) : null,
            Later = number * PageSize < found.Total ? At(filter, number + 1) : null,
            FeedAddress = "/statements.atom" + asked,
            TableAddress = "/statements.csv" + asked,
            PackageAddress = "/statements/datapackage.json" + asked,
        };
    }

    /// <summary>The newest of what a filter finds, with the day on which each was recorded.</summary>
    public IEnumerable<(StatementLine Line, StoredStatement Stored, DateTimeOffset At)> Newest(StatementFilter filter, int most)
    {
        var newest = live.Index.Newest(filter, most);
        return Statements(newest).Zip(newest, (stored, found) => (cards.Line(stored), stored, found.Page.RecordedAt));
    }

    private IEnumerable<StoredStatement> Statements(IReadOnlyList<(PageSummary Page, StatementId Id)> found)
    {
        // Opening pages is most of the work, and each is opened by itself.
        var pages = found.Select(pair => pair.Page.Address).Distinct().AsParallel()
            .Select(address => (Address: address, Statements: live.Store.Find(address)?.Upheld.ToLookup(stored => stored.Id))).ToDictionary(pair => pair.Address, pair => pair.Statements);
        return found.Select(pair => pages[pair.Page.Address]?[pair.Id].FirstOrDefault()).OfType<StoredStatement>();
    }

    private ExplorePage.Line Line(StoredStatement stored) =>
        new(live.LinkTo(StatementRow.Of(stored.Id, stored.Page, stored.Statement).Subject), live.Words.Of("kind", stored.Statement.Kind), cards.Line(stored));

    private static string? NoticeOf(ExploredStatements found) => found.Found.Select(pair => pair.Page.Notice).FirstOrDefault(notice => notice is not null);

    private ExplorePage.Facet FacetOf(StatementFacet facet, IEnumerable<KeyValuePair<string, int>> counts, StatementFilter filter)
    {
        var choices = counts.Select(count => Choice(facet, count.Key, count.Value, filter));
        // Editions by year, everything else by how much there is of it.
        return new(Vocabulary.Word(facet), live.Words["facet", Vocabulary.Word(facet)],
            [.. facet == StatementFacet.Edition ? choices.OrderByDescending(choice => choice.Word, StringComparer.Ordinal)
                : facet == StatementFacet.State ? choices.OrderBy(choice => choice.Words, live.Alphabet)
                : choices.OrderByDescending(choice => choice.Count).ThenBy(choice => choice.Words, live.Alphabet)]);
    }

    private ExplorePage.Choice Choice(StatementFacet facet, string word, int count, StatementFilter filter)
    {
        bool isChosen = filter.Of(facet).Contains(word);
        return new(word, Words(facet, word), count, isChosen, At(isChosen ? filter.Without(facet, word) : filter.With(facet, word), 1));
    }

    private string Words(StatementFacet facet, string word) => facet switch
    {
        StatementFacet.State => JurisdictionCode.TryParse(word, out var code) ? live.NameOf(code) : word,
        StatementFacet.Region => word.Length == 0 ? live.Texts["no region"] : live.Words["region", word],
        StatementFacet.Kind => live.Words["kind", word],
        StatementFacet.Value => live.Words["value", word],
        StatementFacet.Hedge => live.Words["hedge_short", word],
        StatementFacet.Standing => live.Words["standing", word],
        _ when word == StatementFilter.Unchecked => live.Texts["not checked yet"],
        StatementFacet.Source => word == StatementFilter.NoSource ? live.Texts["no source named"] : live.Words["citation", word],
        StatementFacet.Check => live.Words["verdict", word],
        _ => word,
    };

    private static string At(StatementFilter filter, int number)
    {
        string query = string.Join('&', new[] { filter.ToString(), number > 1 ? "page=" + number.ToString(CultureInfo.InvariantCulture) : "" }.Where(part => part.Length > 0));
        return query.Length == 0 ? "/statements" : "/statements?" + query;
    }
}
