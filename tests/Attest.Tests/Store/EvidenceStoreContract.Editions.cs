using System.Text;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    private static readonly RecordedEdition Frozen = new("lm", 2026, 0, new(2026, 11, 18, 9, 30, 0, TimeSpan.Zero), new string('a', 64), """{"name":"lm-2026"}""");

    [Fact]
    public async Task Editions_OnceRecorded_StandInTheirOrder()
    {
        Assert.Empty(Store.Editions.All);
        var next = Frozen with { Revision = 1, Root = new string('b', 64) };
        var other = Frozen with { Year = 2025 };

        await Store.Editions.RecordAsync(Frozen);
        await Store.Editions.RecordAsync(other);
        await Store.Editions.RecordAsync(next);
        await ReopenAsync();

        Assert.Equal([Frozen, other, next], Store.Editions.All);
        Assert.Equal([Frozen, next], Store.Editions.Of("lm", 2026));
    }

    [Fact]
    public async Task Editions_SameRevisionTwice_IsRefused() // I3
    {
        await Store.Editions.RecordAsync(Frozen);

        await Assert.ThrowsAnyAsync<Exception>(() => Store.Editions.RecordAsync(Frozen with { Root = new string('b', 64) }));
        Assert.Equal([Frozen], Store.Editions.All);
    }

    [Fact]
    public async Task Dump_BaseWithEditions_LoadsAndDumpsToTheSameBytes() // I9
    {
        await Store.Editions.RecordAsync(Frozen);
        var dump = Dump();

        Assert.Contains("lm-2026", Encoding.UTF8.GetString(dump), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(dump), Encoding.UTF8.GetString(await LoadAndDumpAsync(dump)));
    }
}
