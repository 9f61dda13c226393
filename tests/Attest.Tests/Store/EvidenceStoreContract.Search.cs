using System.Globalization;
using Attest.Registers;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    [Theory]
    [InlineData("destroyed", "P/1.2", "destroyed")]
    [InlineData("DESTROY", "P/1.2", "destroyed")]
    [InlineData("destroying mine", "P/1.2", "mines|destroyed")]
    [InlineData("zilina", "P/1.2", "Žilina")]
    [InlineData("\"mines were destroyed\"", "P/1.2", "mines were destroyed")]
    [InlineData("antiperson*", "P/1.1", "antipersonnel")]
    [InlineData("transfer OR export", "P/1.3", "transfer")]
    public async Task Search_Words_FindTheSentenceAndMarkWhatMatches(string query, string locator, string marked)
    {
        await AddAndIndexAsync(SamplePages.Page());

        var results = Store.Search(new SearchQuery(query));

        Assert.Null(results.Problem);
        var snippet = Assert.Single(results.Hits).Snippets[0];
        Assert.Equal((locator, null), (snippet.Locator, snippet.Note));
        Assert.Equal(marked.Split('|'), snippet.Parts.Where(part => part.IsMatch).Select(part => part.Text));
        Assert.Equal(SamplePages.Sentences.Select(sentence => sentence.Split('[')[0]).Single(sentence => sentence == snippet.Text), snippet.Text);
    }

    [Theory]
    [InlineData("\"destroyed were mines\"")]
    [InlineData("mines -destroyed")]
    [InlineData("mines NOT (destroyed OR transfer)")]
    [InlineData("destroyed AND bananas")]
    [InlineData("bananas")]
    public async Task Search_WordsThatDoNotOccurSo_FindNothing(string query)
    {
        await AddAndIndexAsync(SamplePages.Page());

        var results = Store.Search(new SearchQuery(query));

        Assert.Equal((null, 0), (results.Problem, results.Total));
        Assert.Empty(results.Hits);
    }

    [Fact]
    public async Task Search_WordsOfANote_NameTheNoteAndItsSentence()
    {
        await AddAndIndexAsync(SamplePages.Page());

        var snippet = Store.Search(new SearchQuery("\"No. 2, 1999\"")).Hits[0].Snippets[0];

        Assert.Equal(("P/1.3", 2), (snippet.Locator, snippet.Note));
        Assert.Equal("Letter from the Ministry of Defence of ZZH, No. 2, 1999.", snippet.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"open")]
    [InlineData("(a b")]
    [InlineData("a b)")]
    [InlineData("()")]
    [InlineData("AND")]
    [InlineData("a AND")]
    [InlineData("a AND AND b")]
    [InlineData("OR a")]
    [InlineData("a OR")]
    [InlineData("NOT")]
    [InlineData("a NOT")]
    [InlineData("-a")]
    [InlineData("NOT a")]
    [InlineData("a OR -b")]
    [InlineData("!!! ???")]
    [InlineData("((((((((((a))))))))))")]
    public void Search_QueryThatCannotBeUnderstood_SaysWhy(string query)
    {
        var results = Store.Search(new SearchQuery(query));

        Assert.False(string.IsNullOrWhiteSpace(results.Problem));
        Assert.EndsWith(".", results.Problem, StringComparison.Ordinal);
        Assert.Empty(results.Hits);
    }

    [Theory]
    [InlineData("body : mines")]
    [InlineData("NEAR(mines destroyed)")]
    [InlineData("^mines")]
    [InlineData("mines'; DROP TABLE page; --")]
    [InlineData("{body citations}: mines")]
    [InlineData("mines + destroyed")]
    [InlineData("P'yongyang")]
    [InlineData("mines\0destroyed")]
    public async Task Search_WhatLooksLikeTheIndexsOwnLanguage_IsOnlyWords(string query) // nothing typed is an operator of FTS5 or SQL
    {
        await AddAndIndexAsync(SamplePages.Page());

        Assert.Null(Store.Search(new SearchQuery(query)).Problem);
        Assert.Equal(1, Store.Search(new SearchQuery("mines")).Total);
    }

    [Fact]
    public async Task Search_ManyPages_ShowsTwentyAndCountsThemAll()
    {
        await AddAndIndexAsync([.. Enumerable.Range(0, 50).Select(i => SamplePages.Page(Code(i), 2000 + (i % 5)))]);

        var first = Store.Search(new SearchQuery("mines"));
        var third = Store.Search(new SearchQuery("mines", Page: 3));

        Assert.Equal((50, 20, 10), (first.Total, first.Hits.Length, third.Hits.Length));
        Assert.Empty(first.Hits.Select(hit => hit.Page.Address).Intersect(third.Hits.Select(hit => hit.Page.Address)));
        Assert.Equal(["2004:10", "2003:10", "2002:10", "2001:10", "2000:10"], first.Editions.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}:{pair.Value}")));
        Assert.Equal(50, first.Jurisdictions.Length);
    }

    [Fact]
    public async Task Search_WithinJurisdiction_FindsPagesOnOthersThatStateSomethingOfIt()
    {
        var telling = SamplePages.Read(SamplePages.Page("ZZH", 2004).Source, alter: statement => statement with { Actor = "AGO" });
        await Store.AddAsync([telling, SamplePages.Page("ABW", 2004), SamplePages.Page("AGO", 2003)]);
        await Store.IndexAsync();

        var results = Store.Search(new SearchQuery("mines", JurisdictionCode.Parse("AGO")));

        Assert.Equal(["lm/2003/0/AGO/all", "lm/2004/0/ZZH/all"], results.Hits.Select(hit => hit.Page.Address.ToString()));
        Assert.Equal(2, results.Total);
        Assert.Equal(["lm/2004/0/ZZH/all"], Store.Search(new SearchQuery("mines", JurisdictionCode.Parse("AGO"), 2004)).Hits.Select(hit => hit.Page.Address.ToString()));
    }

    [Fact]
    public async Task Search_WithinJurisdictionAndEdition_FindsOnlyThose()
    {
        await AddAndIndexAsync(SamplePages.Page(edition: 1999), SamplePages.Page(), SamplePages.Page("ABW"));

        var results = Store.Search(new SearchQuery("mines", JurisdictionCode.Parse("ZZH"), 2000));

        Assert.Equal("lm/2000/0/ZZH/all", Assert.Single(results.Hits).Page.Address.ToString());
        Assert.Equal(["2000", "1999"], results.Editions.Select(pair => pair.Key.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(["ABW", "ZZH"], results.Jurisdictions.Select(pair => pair.Key.Value));
    }

    [Fact]
    public async Task Search_RarerAndMoreFrequentOnAPage_ComesFirst()
    {
        await AddAndIndexAsync(
            SamplePages.Page("ABW", 2004, ["Many things are said here, and once that fuzes were seen.", "And so on, and so on."]),
            SamplePages.Page("ZZH", 1999, ["Fuzes and fuzes.", "Fuzes again."]));

        var results = Store.Search(new SearchQuery("fuze"));

        Assert.True(results.IsByRelevance);
        Assert.Equal(["ZZH", "ABW"], results.Hits.Select(hit => hit.Page.Address.Jurisdiction.Value));
    }

    [Fact]
    public async Task Search_PageReadAnew_FindsOnlyTheNewText()
    {
        var page = SamplePages.Page();
        await AddAndIndexAsync(page);
        var anew = SamplePages.Read(page.Source, section: "PT");

        await Store.SupersedeAsync([anew]);
        await Store.IndexAsync();

        Assert.Equal("PT/1.2", Assert.Single(Store.Search(new SearchQuery("destroyed")).Hits).Snippets[0].Locator);
    }

    [Fact]
    public async Task Search_Chrome_IsNotFound()
    {
        await AddAndIndexAsync(SamplePages.Page());

        Assert.Equal(1, Store.Search(new SearchQuery("\"Landmine Monitor Report\"")).Total);
        Assert.Equal(0, Store.Search(new SearchQuery("\"Karsovia 1\"")).Total);
    }

    private async Task AddAndIndexAsync(params Attest.Reports.ReadPage[] pages)
    {
        await Store.AddAsync(pages);
        await Store.IndexAsync();
    }
}
