using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    private static readonly string[] Fuller = [.. SamplePages.Sentences, "No other mines were ever found in the capital, the ports or the islands."];

    /// <summary>Two crawls of one page, and a third that is the second's text in other bytes: whatever their order, the same page is answered.</summary>
    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 0, 1)]
    public async Task Add_CopiesOfAPage_TheFullerIsThePageInWhateverOrder(params int[] order)
    {
        var fuller = SamplePages.Page(sentences: Fuller, name: "full.txt");
        var bytes = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(fuller.Source.Bytes.ToArray()).ToArray();
        ReadPage[] copies = [SamplePages.Page(name: "cut.txt"), fuller, fuller with { Source = new Source("marked.txt", bytes) }];
        foreach (var index in order)
            await Store.AddAsync([copies[index]]);

        await AssertOnePageOfAsync(copies);
        await ReopenAsync();
        await AssertOnePageOfAsync(copies);
    }

    [Fact]
    public async Task Add_FullerCopy_SupersedesByWords()
    {
        var cut = SamplePages.Page();
        await Store.AddAsync([cut]);
        var old = cut.Statements.Select(StatementId.Of).ToList();

        var outcome = await Store.AddAsync([SamplePages.Page(sentences: Fuller)]);

        Assert.Equal(PageFate.Added, outcome.Pages[0].Fate);
        Assert.All(old, id => Assert.NotNull(Store.FindStatement(id)!.SupersededBy));
        var source = Store.FindSource(cut.Source.Id)!;
        Assert.Equal((UnfiledReason.Copy, "lm/2000/0/ZZH/all"), (source.Unfiled, source.CopyOf?.ToString()));
    }

    [Fact]
    public async Task Supersede_CopyThatIsReadTheSame_IsUnchanged()
    {
        ReadPage[] pages = [SamplePages.Page(), SamplePages.Page(sentences: Fuller)];
        await Store.AddAsync(pages);

        var outcome = await Store.SupersedeAsync(pages);

        Assert.Empty(outcome.Changes);
    }

    [Fact]
    public async Task Dump_BaseWithCopiesAndVolumes_LoadsAndDumpsToTheSameBytes() // I9
    {
        await Store.AddAsync([SamplePages.Page(), SamplePages.Page(sentences: Fuller), SampleVolume.Page()]);
        var dump = Dump();

        Assert.Equal(Encoding.UTF8.GetString(dump), Encoding.UTF8.GetString(await LoadAndDumpAsync(dump)));
    }

    private async Task AssertOnePageOfAsync(ReadPage[] copies)
    {
        await Store.IndexAsync();
        var page = Store.Find(Assert.Single(Store.Pages).Address)!;
        // Of equal copies the one with the lower identity.
        Assert.Equal(copies[1..].Min(copy => copy.Source.Id.Value), page.SourceId.Value);
        Assert.Equal(copies.Select(copy => copy.Source.Id.Value).Except([page.SourceId.Value]).Order(StringComparer.Ordinal), page.Copies.Select(copy => copy.SourceId.Value));
        Assert.Equal(copies[1].Statements.Select(StatementId.Of), page.Statements.Select(statement => statement.Id));
        Assert.Equal((3, 1, 0, copies[1].Statements.Length), (Store.State.SourceCount, Store.State.PageCount, Store.State.UnfiledCount, Store.State.StatementCount));
        Assert.Empty(Store.Unfiled);
        Assert.Single(Store.Search(new SearchQuery("islands")).Hits);
    }
}
