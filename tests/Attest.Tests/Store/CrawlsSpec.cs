using System.Text;
using Attest.Sources;
using Attest.Store;
using Attest.Tests.Reports;

namespace Attest.Tests.Store;

/// <summary>The kind <c>crawls</c>: copies of pages, each below a line <c>==== NAME</c>, recorded in that order; out come the pages of the base, with the copy each is read from, the others, and its text.</summary>
internal static class CrawlsSpec
{
    public static string Explain(string input) => TemporaryBase.Ask(async store =>
    {
        foreach (var copy in input.Split("==== ", StringSplitOptions.RemoveEmptyEntries).Select(copy => copy.Split('\n', 2)))
            await store.AddAsync([ReportsSpec.Read(new Source(copy[0], Encoding.UTF8.GetBytes(copy[1])))]);
        var pages = store.Pages.Select(summary => store.Find(summary.Address)!).SelectMany(Describe);
        return string.Join('\n', pages.Append($"sources kept: {store.State.SourceCount}, filed under nothing: {store.State.UnfiledCount}"));
    });

    private static IEnumerable<string> Describe(StoredPage page) =>
    [
        $"{page.Address} from {page.SourceName}{(page.Copies.IsEmpty ? "" : $"; copies: {string.Join(", ", page.Copies.Select(copy => copy.Name).Order(StringComparer.Ordinal))}")}",
        .. page.Document.Sentences.Select(sentence => $"  {sentence.Locator} {page.Document.Text.Folded(sentence.Span)}"),
        .. page.Document.Notes.Select(note => $"  note {note.Number}: {note.Text}"),
    ];
}
