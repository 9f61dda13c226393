using System.Collections.Immutable;
using Attest.Network;
using Attest.Network.Requests;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store.Replies;
using Attest.Tests.Store;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network.Requests;

public sealed class CorrespondenceTests : IAsyncLifetime
{
    private static readonly DateOnly Sent = new(1999, 1, 11), Due = new(1999, 3, 1);
    private static readonly StatementId Contested = StatementId.Of(new byte[32]);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(1999, 1, 12, 9, 0, 0, TimeSpan.Zero));
    private Office _office = null!;

    public ValueTask InitializeAsync()
    {
        _office = Office.Open(_folder.Data, _clock);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _office.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Ask_Request_IsKeptWholeWithItsReminders()
    {
        var number = await AskAsync();

        Assert.True(await _office.Correspondence.RemindAsync(number, new(1999, 2, 15), by: null, Stop));
        Assert.True(await _office.Correspondence.RemindAsync(number, new(1999, 2, 1), by: null, Stop));
        Assert.False(await _office.Correspondence.RemindAsync(number, new(1999, 2, 1), by: null, Stop));

        var kept = Find(number);
        Assert.Equal([new DateOnly(1999, 2, 1), new DateOnly(1999, 2, 15)], kept.Reminders);
        Assert.Equal(("PRK", "use", "Ministry of Foreign Affairs", RequestChannel.Fax, Sent, Due, "How many?"),
            (kept.Asked.Jurisdiction.Value, kept.Asked.Theme, kept.Asked.Authority, kept.Asked.Channel, kept.Asked.SentOn, kept.Asked.DueOn, kept.Asked.Questions));
        Assert.Equal(("Ann Addressee", "Tom Through"), (kept.Asked.Addressee?.Reveal(), kept.Asked.Through?.Reveal()));
    }

    [Fact]
    public async Task Reply_Letter_IsKeptWholeAndTheLastDecisionHolds()
    {
        var number = await AskAsync();
        var attached = SourceId.Of([1, 2, 3]);
        var reply = await _office.Correspondence.ReplyAsync(number, new(ReplyKind.Denial, new(1999, 2, 20), "fr", "Non.")
        {
            DatedOn = new(1999, 2, 12),
            Translation = "No.",
            Signer = new("Sue Signer"),
            Attachments = [attached],
            Bearings = ImmutableDictionary<StatementId, ReplyBearing>.Empty.Add(Contested, ReplyBearing.Contests),
        }, by: null, Stop);
        Assert.Equal(RequestStanding.Undecided, Find(number).StandingOn(Due));

        await _office.Correspondence.DecideAsync(reply, ReplyRuling.Followed, "It is so.", PublicParts.None, by: null, Stop);
        await _office.Correspondence.DecideAsync(reply, ReplyRuling.NotFollowed, "Two witnesses say otherwise.", PublicParts.Day | PublicParts.Text, by: null, Stop);

        var kept = Assert.Single(Find(number).Replies);
        Assert.Equal((ReplyKind.Denial, "fr", "Non.", "No.", "Sue Signer", new DateOnly(1999, 2, 12)),
            (kept.Reply.Kind, kept.Reply.Language, kept.Reply.Text, kept.Reply.Translation, kept.Reply.Signer?.Reveal(), kept.Reply.DatedOn));
        Assert.Equal([attached], kept.Reply.Attachments);
        Assert.Equal(ReplyBearing.Contests, kept.Reply.Bearings[Contested]);
        Assert.Equal((ReplyRuling.NotFollowed, "Two witnesses say otherwise.", PublicParts.Day | PublicParts.Text), (kept.Decision?.Ruling, kept.Decision?.Reason, kept.Decision?.Public));
        Assert.Equal(RequestStanding.Closed, Find(number).StandingOn(Due));
    }

    [Fact]
    public async Task Reply_Silence_OnlyOnceTheDueDayIsOver()
    {
        var number = await AskAsync();
        await ReplyAsync(number, ReplyKind.Acknowledgement, Due);
        await Assert.ThrowsAsync<ArgumentException>(() => ReplyAsync(number, ReplyKind.None, Due));
        Assert.Equal((RequestStanding.Waiting, RequestStanding.Overdue), (Find(number).StandingOn(Due), Find(number).StandingOn(Due.AddDays(1))));

        await ReplyAsync(number, ReplyKind.None, Due.AddDays(1));

        Assert.Equal(RequestStanding.Closed, Find(number).StandingOn(Due.AddDays(1)));
    }

    [Fact]
    public async Task Reply_SilenceAfterAnAnswer_Throws()
    {
        var number = await AskAsync();
        await ReplyAsync(number, ReplyKind.Data, Due);

        await Assert.ThrowsAsync<ArgumentException>(() => ReplyAsync(number, ReplyKind.None, Due.AddDays(1)));

        Assert.Single(Find(number).Replies);
    }

    [Fact]
    public async Task Log_OfARequest_HoldsNothingThatPeopleWrote()
    {
        var number = await AskAsync();
        var reply = await _office.Correspondence.ReplyAsync(number, new(ReplyKind.Data, Due, "en", "Canary text") { Signer = new("Canary signer") }, by: null, Stop);
        await _office.Correspondence.DecideAsync(reply, ReplyRuling.Noted, "Canary reason", PublicParts.All, by: null, Stop);

        var entries = _office.Log();

        Assert.Equal([("reply_decided", "noted"), ("reply_kept", "data"), ("request_sent", "")], entries.Select(entry => (entry.Act, entry.Detail)));
        Assert.All(entries, entry => Assert.Equal($"request {number}", entry.About));
    }

    [Fact]
    public async Task WhatIsNotThere_OrOutOfOrder_Throws()
    {
        var number = await AskAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => ReplyAsync(number + 1, ReplyKind.Data, Due));
        await Assert.ThrowsAsync<ArgumentException>(() => ReplyAsync(number, ReplyKind.Data, Sent.AddDays(-1)));
        await Assert.ThrowsAsync<ArgumentException>(() => _office.Correspondence.RemindAsync(number, Sent.AddDays(-1), by: null, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => _office.Correspondence.DecideAsync(7, ReplyRuling.Noted, "So.", PublicParts.None, by: null, Stop));
        Assert.Throws<ArgumentException>(() => new Reply(ReplyKind.None, Due, "", "But this came."));
        Assert.Throws<ArgumentException>(() => new Request(JurisdictionCode.Parse("PRK"), "use", "Ministry", RequestChannel.Letter, Due, Sent, "How many?"));
        Assert.Empty(Find(number).Replies);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Task<long> AskAsync() => _office.Correspondence.AskAsync(
        new(JurisdictionCode.Parse("PRK"), "use", " Ministry of Foreign Affairs ", RequestChannel.Fax, Sent, Due, "How many?") { Addressee = new("Ann Addressee"), Through = new("Tom Through") },
        by: null, Stop);

    private Task<long> ReplyAsync(long request, ReplyKind kind, DateOnly receivedOn) =>
        _office.Correspondence.ReplyAsync(request, new(kind, receivedOn, "", ""), by: null, Stop);

    private KeptRequest Find(long number) => _office.Correspondence.Find(number)!;
}
