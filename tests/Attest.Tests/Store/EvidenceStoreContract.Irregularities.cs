using Attest.Reports;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    [Fact]
    public async Task Irregularities_OfSeveralPages_AreCountedByCode()
    {
        await Store.AddAsync([Odd("AAA", 1999, "note-missing", "note-missing"), Odd("BBB", 2001, "note-missing", "heading-lost"), SamplePages.Page("CCC", 2002)]);

        var found = Store.Irregularities(newest: 1).ToDictionary(kind => kind.Code);

        Assert.Equal((3, 2), (found["note-missing"].Count, found["note-missing"].PageCount));
        Assert.Equal((1, 1), (found["heading-lost"].Count, found["heading-lost"].PageCount));
        Assert.Equal(2, found.Count);
        Assert.Equal(2001, Assert.Single(found["note-missing"].Newest).Address.Edition);
    }

    [Fact]
    public async Task PagesWith_Code_AreNewestFirstAndInParts()
    {
        await Store.AddAsync([Odd("AAA", 1999, "note-missing"), Odd("BBB", 2003, "note-missing"), Odd("CCC", 2001, "note-missing"), Odd("DDD", 2004, "heading-lost")]);

        Assert.Equal([2003, 2001], Store.PagesWith("note-missing", most: 2, after: 0).Select(page => page.Address.Edition));
        Assert.Equal([1999], Store.PagesWith("note-missing", most: 2, after: 2).Select(page => page.Address.Edition));
        Assert.Empty(Store.PagesWith("never-found", most: 2, after: 0));
    }

    [Fact]
    public async Task Irregularities_AfterABetterReading_AreThoseOfTheNewOne()
    {
        var page = Odd("AAA", 1999, "note-missing", "heading-lost");
        await Store.AddAsync([page]);
        await Store.SupersedeAsync([page with { Document = page.Document with { Diagnostics = [Found("note-missing")] } }]);

        Assert.Equal(["note-missing"], Store.Irregularities(newest: 5).Select(kind => kind.Code));
        Assert.Empty(Store.PagesWith("heading-lost", most: 5, after: 0));
        Assert.Single(Store.PagesWith("note-missing", most: 5, after: 0));
    }

    [Fact]
    public async Task FindSource_FromAWebArchive_TellsWhenItWasFetched()
    {
        var page = SamplePages.Page();
        var source = new Attest.Sources.Source(page.Source.Name, page.Source.Bytes) { FetchedAt = "2016-11-22T10:15:00Z" };
        await Store.AddAsync([page with { Source = source }]);
        await ReopenAsync();

        Assert.Equal("2016-11-22T10:15:00Z", Store.FindSource(source.Id)!.Source.FetchedAt);
        Assert.Equal(Dump(), await LoadAndDumpAsync(Dump()));
    }

    private static ReadPage Odd(string jurisdiction, int edition, params string[] codes)
    {
        var page = SamplePages.Page(jurisdiction, edition);
        return page with { Document = page.Document with { Diagnostics = [.. codes.Select(Found)] } };
    }

    private static Diagnostic Found(string code) => new(code, null, "Something is odd.", "Look at it.");
}
