using Attest.Publishing.Pages;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of a search.</summary>
internal sealed class BuildSearchPage(LiveBase live)
{
    public SearchPage Build(string query, int number)
    {
        var results = query.Length == 0 ? new SearchResults() : live.Store.Search(new(query, Page: number));
        bool isLast = number * SearchQuery.PageSize >= results.Total;
        return new()
        {
            Address = "/search",
            Title = query.Length == 0 ? "Search" : $"Search: {query}",
            Description = "Search the reports and notes held in this base.",
            Query = query,
            Problem = results.Problem,
            Jurisdictions = query.Length == 0 ? [] : [.. live.Registers.Jurisdictions.Candidates(query).Select(jurisdiction => live.LinkTo(jurisdiction.Code))],
            Total = results.Total,
            Number = number,
            Order = results.IsByRelevance ? "Best match first." : "Newest edition first.",
            Hits = [.. results.Hits.Select(Hit)],
            Earlier = number > 1 ? At(query, number - 1) : null,
            Later = isLast ? null : At(query, number + 1),
        };
    }

    private SearchPage.Hit Hit(SearchHit hit)
    {
        string report = live.AddressOf(hit.Page.Address);
        return new(new($"{live.NameOf(hit.Page.Address.Jurisdiction)} {hit.Page.Address.Edition}", report), hit.Page.Notice, [.. hit.Snippets.Select(snippet => new SearchPage.Snippet(
            report + (snippet.Note is { } note ? $"#note-{note}" : snippet.Locator is { } locator ? "#" + Addresses.Anchor(locator) : ""),
            snippet.Note is { } number ? $"note {number}" : snippet.Locator ?? "report",
            [.. snippet.Parts.Select(part => new SearchPage.Part(part.Text, part.IsMatch))]))]);
    }

    private static string At(string query, int number) => $"/search?q={Uri.EscapeDataString(query)}&page={number}";
}
