using Attest.App.Publishing.Live;
using Attest.Statements;
using Attest.Store;
using Attest.Tests.Publishing;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>From a sentence of a report the archived words are two clicks away, and everything said on its question is one: for every kind of statement, with scripts and without.</summary>
public sealed class TwoClicksTests(DemonstrationSite site, ChromiumBrowser chromium)
{
    public static TheoryData<StatementKind> Kinds => [.. Enum.GetValues<StatementKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Sentence_OfEveryKind_IsTwoClicksFromItsSourceAndOneFromAllOnItsQuestion(StatementKind kind)
    {
        var (page, stored) = await FirstAsync(kind);
        string report = $"/states/{page.Address.Jurisdiction}/{page.Address.Edition}#{Addresses.Anchor(stored.Statement.Locator)}";
        foreach (bool hasScripts in new[] { true, false })
        {
            await using var reader = await chromium.ReaderAsync(await site.AddressAsync(), hasScripts: hasScripts);
            var tab = await reader.NewPageAsync();
            await tab.GotoAsync(report);
            var sentence = tab.Locator(":target");

            await sentence.Locator("a.s").First.ClickAsync();
            await tab.Locator(hasScripts ? "#card" : ":target").GetByRole(AriaRole.Link, new() { Name = "These words in the source" }).ClickAsync();
            Assert.Equal(Words(page.Document.Text[stored.Statement.Evidence.Span]), Shared(await tab.Locator("mark").AllInnerTextsAsync(), page, stored));

            await tab.GotoAsync(report);
            string all = $"/statements?state={page.Address.Jurisdiction}&kind={Vocabulary.Word(kind)}";
            await tab.Locator(".para", new() { Has = sentence }).Locator($".asked a[href='{all}']").ClickAsync();
            Assert.EndsWith(all, tab.Url, StringComparison.Ordinal);
            Assert.True(await tab.Locator($"a[href*='/states/{page.Address.Jurisdiction}/{page.Address.Edition}/evidence']").CountAsync() > 0);
        }
    }

    // A short page, so that the address of the report is that of its words.
    private async Task<(StoredPage Page, StoredStatement Statement)> FirstAsync(StatementKind kind)
    {
        var store = await site.StoreAsync();
        return (from summary in store.Pages
                let page = store.Find(summary.Address)!
                where page.Document.Text.Text.Length < 30_000 && store.FindShort(page.Address.Jurisdiction, page.Address.Edition) == page.Address
                from stored in page.Upheld
                where stored.Statement.Kind == kind
                select (page, stored)).First();
    }

    // The words of the statement, where the words marked in the source have them all.
    private static string Shared(IReadOnlyList<string> marked, StoredPage page, StoredStatement stored)
    {
        string words = Words(page.Document.Text[stored.Statement.Evidence.Span]), all = Words(string.Concat(marked));
        return all.Contains(words, StringComparison.Ordinal) ? words : all;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
