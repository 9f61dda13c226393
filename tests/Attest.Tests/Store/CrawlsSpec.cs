using System.Text;
using Attest.Sources;
using Attest.Store;
using Attest.Tests.Reports;

namespace Attest.Tests.Store;

/// <summary>The kind <c>crawls</c>: copies of pages, each below a line <c>==== NAME</c>, recorded in that order; out come the pages of the base, with the copy each is read from, the others, and its text.</summary>
internal static class CrawlsSpec
{
    public static string Explain(string input)
    {
        using var folder = new TemporaryFolder();
        InitializeBase.In(folder.Data, TimeProvider.System);
        var open = Base.Open(folder.Data, BaseAccess.Write, TimeProvider.System);
        try
        {
            foreach (var copy in input.Split("==== ", StringSplitOptions.RemoveEmptyEntries).Select(copy => copy.Split('\n', 2)))
                open.Store.AddAsync([ReportsSpec.Read(new Source(copy[0], Encoding.UTF8.GetBytes(copy[1])))]).GetAwaiter().GetResult();
            var pages = open.Store.Pages.Select(summary => open.Store.Find(summary.Address)!).SelectMany(Describe);
            return string.Join('\n', pages.Append($"sources kept: {open.Store.State.SourceCount}, filed under nothing: {open.Store.State.UnfiledCount}"));
        }
        finally
        {
            open.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static IEnumerable<string> Describe(StoredPage page) =>
    [
        $"{page.Address} from {page.SourceName}{(page.Copies.IsEmpty ? "" : $"; copies: {string.Join(", ", page.Copies.Select(copy => copy.Name).Order(StringComparer.Ordinal))}")}",
        .. page.Document.Sentences.Select(sentence => $"  {sentence.Locator} {page.Document.Text.Folded(sentence.Span)}"),
        .. page.Document.Notes.Select(note => $"  note {note.Number}: {note.Text}"),
    ];
}
