using System.Collections.Immutable;
using System.Text;
using Attest.Registers;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    private static readonly StatementId Contested = StatementId.Of(new byte[32]);
    private static readonly DateTimeOffset Decided = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private static readonly ReplyWords Letter12 = new(JurisdictionCode.Parse("PRK"), ReplyKind.Denial)
    {
        Authority = "Ministry of Defence",
        Day = new(2026, 2, 12),
        Text = "Ce n’est pas vrai.",
        Language = "fr",
        Translation = "It is not true.",
        Ruling = ReplyRuling.NotFollowed,
        Reason = "Two sources say so.",
        Bearings = ImmutableSortedDictionary<StatementId, ReplyBearing>.Empty.Add(Contested, ReplyBearing.Contests),
    };

    [Fact]
    public async Task Replies_OnceMadePublic_TheLastDecisionHolds()
    {
        Assert.Empty(Store.Replies.Current);
        PublicReply whole = new(12, Letter12, "ann", Decided), bare = whole with { Says = new(Letter12.Jurisdiction, ReplyKind.Denial) }, other = new(7, Letter12 with { Day = new(2026, 1, 1) }, "bea", Decided);

        await Store.Replies.RecordAsync(bare);
        await Store.Replies.RecordAsync(other);
        await Store.Replies.RecordAsync(whole);
        await ReopenAsync();

        Assert.Equal([bare, other, whole], Store.Replies.All);
        Assert.Equal([whole, other], Store.Replies.Current);
        Assert.Equal([whole, other], Store.Replies.ByStatement[Contested]);
        await Store.Replies.RecordAsync(whole with { Says = null });
        Assert.Equal([other], Store.Replies.Current);
        Assert.Equal(4, Store.Replies.Revision);
    }

    [Fact]
    public async Task Dump_BaseWithReplies_LoadsAndDumpsToTheSameBytes() // I9
    {
        await Store.Replies.RecordAsync(new(12, Letter12, "ann", Decided));
        await Store.Replies.RecordAsync(new(12, null, "ann", Decided));
        var dump = Dump();

        Assert.Contains("It is not true.", Encoding.UTF8.GetString(dump), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(dump), Encoding.UTF8.GetString(await LoadAndDumpAsync(dump)));
    }
}
