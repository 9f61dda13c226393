using Attest.Network;
using Attest.Network.Writing;
using Attest.Store;
using Attest.Tests.Store;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network.Writing;

public sealed class DraftsTests : IAsyncLifetime
{
    private static readonly PageAddress Address = PageAddress.TryParse("lm/2026/0/PRK/all", out var address) ? address : throw new InvalidOperationException();

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
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
    public async Task Save_BlankLine_BeginsAParagraphInItsPlace()
    {
        var draft = await BeginAsync("One.", "Four.");
        var first = Paragraphs(draft)[0];

        await _office.Drafts.SaveAsync(draft, first.Id, 0, "One.\r\n\r\nTwo.\n \nThree.", null);
        await _office.Drafts.SaveAsync(draft, Paragraphs(draft)[1].Id, 0, "Two.\n\nTwo and a half.", null);

        Assert.Equal(["One.", "Two.", "Two and a half.", "Three.", "Four."], Paragraphs(draft).Select(paragraph => paragraph.Text));
    }

    [Fact]
    public async Task Save_SameSentenceTwice_KeepsBothUntilSomebodyDecides()
    {
        var draft = await BeginAsync("The State joined. It reported.");
        var paragraph = Paragraphs(draft)[0].Id;
        await _office.Drafts.SaveAsync(draft, paragraph, 0, "The State joined. It reported twice.", null);

        var saved = await _office.Drafts.SaveAsync(draft, paragraph, 0, "The State joined. It never reported.", null);
        var rival = Assert.Single(Paragraphs(draft)[0].Rivals);
        await _office.Drafts.SettleRivalAsync(draft, rival.Number, isTaken: true, null);

        Assert.Equal(SaveOutcome.BesideIt, saved!.Outcome);
        Assert.Equal("The State joined. It reported twice.", saved.Text);
        Assert.Equal("The State joined. It never reported.", Paragraphs(draft)[0].Text);
        Assert.Empty(Paragraphs(draft)[0].Rivals);
        Assert.Equal(3, _office.Drafts.HistoryOf(draft, paragraph).Count);
    }

    [Fact]
    public async Task Save_ParagraphOfAnotherDraft_IsNotThere()
    {
        var mine = await BeginAsync("One.");
        var other = await _office.Drafts.BeginAsync(new PageAddress("lm", 2026, 0, Attest.Registers.JurisdictionCode.Parse("KWT"), "all"), null, ["Two."], null);

        Assert.Null(await _office.Drafts.SaveAsync(mine, Paragraphs(other)[0].Id, 0, "Changed.", null));
        Assert.Null(await _office.Drafts.CommentAsync(mine, Paragraphs(other)[0].Id, "", "Why?", null));
        Assert.Equal("Two.", Paragraphs(other)[0].Text);
    }

    [Fact]
    public async Task Move_TextThatChangedMeanwhile_IsRefused()
    {
        var draft = await BeginAsync("One.");
        var seen = _office.Drafts.Find(draft)!;
        await _office.Drafts.SaveAsync(draft, seen.Paragraphs[0].Id, 0, "One, changed.", null);

        Assert.False(await _office.Drafts.MoveAsync(seen, DraftStage.Ready, "", null));
        Assert.True(await _office.Drafts.MoveAsync(_office.Drafts.Find(draft)!, DraftStage.Ready, "", null));
        Assert.Equal(DraftStage.Ready, _office.Drafts.Find(draft)!.Stage);
    }

    // Whatever three people do to a paragraph, each from the version seen last: a sentence that somebody wrote stands in it or beside it, unless somebody who saw it took it out.
    [Fact]
    public void Save_AnyInterleaving_LosesNoSentence() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ArrayOf(24).ToArbitrary(),
        choices =>
        {
            using TemporaryFolder folder = new();
            Task.Run(() => InterleaveAsync(folder, choices)).GetAwaiter().GetResult();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static async Task InterleaveAsync(TemporaryFolder folder, int[] choices)
    {
        await using var office = Office.Open(folder.Data, TimeProvider.System);
        var draft = await office.Drafts.BeginAsync(Address, null, ["S0. S1. S2. S3."], null);
        var id = office.Drafts.Find(draft)!.Paragraphs[0].Id;
        (int Revision, string Text)[] seen = [.. Enumerable.Repeat((0, "S0. S1. S2. S3."), 3)];
        HashSet<string> owed = ["S0.", "S1.", "S2.", "S3."];
        var written = 4;
        foreach (var choice in choices)
        {
            var who = choice % 3;
            var sentences = MergeSentences.Split(seen[who].Text).Select(sentence => sentence.Trim()).ToList();
            var at = sentences.Count == 0 ? 0 : choice / 3 % sentences.Count;
            if (choice / 100 % 4 == 0 && sentences.Count > 1)
            {
                owed.Remove(sentences[at]);
                sentences.RemoveAt(at);
            }
            else
            {
                var fresh = $"S{written++}.";
                owed.Add(fresh);
                if (choice / 100 % 4 == 1 && sentences.Count > 0)
                {
                    owed.Remove(sentences[at]);
                    sentences[at] = fresh;
                }
                else
                    sentences.Insert(at, fresh);
            }
            var saved = await office.Drafts.SaveAsync(draft, id, seen[who].Revision, string.Join(' ', sentences), null);
            seen[who] = (saved!.Revision, saved.Text);
        }
        var now = office.Drafts.Find(draft)!.Paragraphs[0];
        var there = now.Rivals.Select(rival => rival.Text).Prepend(now.Text).SelectMany(text => MergeSentences.Split(text)).Select(sentence => sentence.Trim()).ToHashSet();
        Assert.Empty(owed.Except(there));
    }

    private Task<long> BeginAsync(params string[] paragraphs) => _office.Drafts.BeginAsync(Address, null, paragraphs, null);

    private System.Collections.Immutable.ImmutableArray<DraftParagraph> Paragraphs(long draft) => _office.Drafts.Find(draft)!.Paragraphs;
}
