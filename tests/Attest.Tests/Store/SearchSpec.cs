using Attest.Store;

namespace Attest.Tests.Store;

/// <summary>The specification kind <c>search</c>: a query, and pages of one sentence each.</summary>
internal static class SearchSpec
{
    /// <summary>The sentences found, in the order given, what matches between guillemets; or what is wrong with the query.</summary>
    public static string Explain(string input)
    {
        var lines = input.TrimEnd('\n').Split('\n');
        return TemporaryBase.Ask(async store =>
        {
            await store.AddAsync([.. lines.Skip(1).Select((sentence, i) => SamplePages.Page(edition: 1999 + i, sentences: [sentence]))]);
            await store.IndexAsync();
            var results = store.Search(new SearchQuery(lines[0]));
            return results.Problem ?? string.Join('\n', results.Hits.OrderBy(hit => hit.Page.Address.Edition).Select(hit => Marked(hit.Snippets[0])));
        });
    }

    private static string Marked(Snippet snippet) => string.Concat(snippet.Parts.Select(part => part.IsMatch ? $"«{part.Text}»" : part.Text));
}
