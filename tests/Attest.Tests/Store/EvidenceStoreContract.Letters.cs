using System.Text;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    private static readonly Letter Order = new(LetterKind.Order, new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), "report-2004", "for a library") { Name = "Ann Bell", Contact = "ann@example.org", PostalAddress = "1 Long Street\nKuwait City", Copies = 2 };
    private static readonly Letter Feedback = new(LetterKind.Feedback, new(2026, 3, 5, 5, 6, 7, TimeSpan.Zero), new string('a', 64), "The date is wrong.");

    [Fact]
    public async Task Letters_OnceKept_StandInTheirOrderByKind()
    {
        Assert.Empty(Store.Letters.All(LetterKind.Order));

        await Store.Letters.AddAsync(Order);
        await Store.Letters.AddAsync(Feedback);
        await Store.Letters.AddAsync(Order with { Subject = "report-1999", Copies = 1 });
        await ReopenAsync();

        Assert.Equal([Order, Order with { Subject = "report-1999", Copies = 1 }], Store.Letters.All(LetterKind.Order));
        Assert.Equal([Feedback], Store.Letters.All(LetterKind.Feedback));
    }

    [Fact]
    public async Task Letters_OfAReader_AreInNoSearchAndChangeNoPage()
    {
        var before = Store.State;
        await Store.Letters.AddAsync(Feedback with { Words = "zanzibarquince" });
        await Store.IndexAsync();

        Assert.Equal(before.Revision, Store.State.Revision);
        Assert.Equal(0, Store.Search(new SearchQuery("zanzibarquince")).Total);
    }

    [Fact]
    public async Task Dump_BaseWithLetters_LoadsAndDumpsToTheSameBytes() // I9
    {
        await Store.Letters.AddAsync(Order);
        await Store.Letters.AddAsync(Feedback);
        var dump = Dump();

        Assert.Contains("Long Street", Encoding.UTF8.GetString(dump), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(dump), Encoding.UTF8.GetString(await LoadAndDumpAsync(dump)));
    }
}
