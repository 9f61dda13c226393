using Attest.Network;
using Attest.Network.Cycle;
using Attest.Network.Writing;
using Attest.Registers;
using Attest.Store;

namespace Attest.Tests.Network.Cycle;

public sealed class OutboxTests : IAsyncLifetime
{
    private CycleOffice _made = null!;

    private Outbox Outbox => _made.Office.Outbox;

    public async ValueTask InitializeAsync() => _made = await CycleOffice.OpenAsync();

    public ValueTask DisposeAsync() => _made.DisposeAsync();

    [Fact]
    public async Task Due_FourteenDaysBefore_IsForWhomItConcernsAndHasJoined()
    {
        var ann = await _made.JoinAsync("ann@example.org", Role.Researcher);
        await _made.JoinAsync("pia@example.org", Role.Press);
        await _made.Office.People.AddAsync("bea@example.org", new Duty(Role.Researcher), null, TestContext.Current.CancellationToken);

        Assert.Equal([new Reminder(ann.Pseudonym, "lm", 2026, Milestone.CutOff, new(2026, 10, 1), 14)], _made.Due());
        Assert.Empty(FindReminders.On(_made.Today.AddDays(-1), _made.Office.Calendars.All, _made.Rules, _made.Office.People.All, [], []));
    }

    [Fact]
    public async Task Due_SomeDaysAfterSeveralWouldHaveGoneOut_IsTheLastOneAlone()
    {
        await _made.JoinAsync("eva@example.org", Role.FinalEditor);
        _made.Clock.Advance(TimeSpan.FromDays(50));

        Assert.Equal([(Milestone.Freeze, -1)], _made.Due().Select(reminder => (reminder.Milestone, reminder.Before)));
    }

    [Fact]
    public async Task Due_WhereSomebodyIsAssigned_RemindsThoseWhoAreOfDraftsAndNobodyElse()
    {
        var stop = TestContext.Current.CancellationToken;
        var (ann, bea, cora) = (await _made.JoinAsync("ann@example.org", Role.Researcher), await _made.JoinAsync("bea@example.org", Role.Researcher), await _made.JoinAsync("cora@example.org", Role.ThemeEditor));
        await _made.Office.Calendars.FinishAsync(_made.Calendar, Milestone.DraftsDue, false, null, stop);
        PageAddress korea = new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), kuwait = new("lm", 2026, 0, JurisdictionCode.Parse("KWT"), "all");
        Pseudonym[] Reminded() => [.. _made.Due().Where(reminder => reminder.Milestone == Milestone.DraftsDue).Select(reminder => reminder.Person)];
        Assert.Equal([ann.Pseudonym, bea.Pseudonym], Reminded());

        await _made.Office.Assignments.GiveAsync(korea, ann.Pseudonym, "", null, stop);
        await _made.Office.Assignments.GiveAsync(kuwait, cora.Pseudonym, "", null, stop);
        Assert.Equal([ann.Pseudonym, cora.Pseudonym], Reminded());

        var number = await _made.Office.Drafts.BeginAsync(korea, null, ["Some words."], ann.Pseudonym, stop);
        await _made.Office.Drafts.MoveAsync(_made.Office.Drafts.Find(number)!, DraftStage.Coordinator, "", ann.Pseudonym, stop);
        Assert.Equal([cora.Pseudonym], Reminded());
    }

    [Fact]
    public async Task Due_WhoHasHandedEverythingIn_IsNotRemindedOfDrafts()
    {
        var ann = await _made.JoinAsync("ann@example.org", Role.Researcher);
        await _made.Office.Calendars.FinishAsync(_made.Calendar, Milestone.DraftsDue, false, null, TestContext.Current.CancellationToken);
        Assert.Contains(_made.Due(), reminder => reminder.Milestone == Milestone.DraftsDue);

        var number = await _made.Office.Drafts.BeginAsync(new PageAddress("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), null, ["Some words."], ann.Pseudonym, TestContext.Current.CancellationToken);
        Assert.Contains(_made.Due(), reminder => reminder.Milestone == Milestone.DraftsDue);
        await _made.Office.Drafts.MoveAsync(_made.Office.Drafts.Find(number)!, DraftStage.Coordinator, "", ann.Pseudonym, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(_made.Due(), reminder => reminder.Milestone == Milestone.DraftsDue);

        await _made.Office.People.GiveAsync(ann, new Duty(Role.Researcher, JurisdictionCode.Parse("KWT")), null, TestContext.Current.CancellationToken);
        Assert.Contains(_made.Due(), reminder => reminder.Milestone == Milestone.DraftsDue);
    }

    [Fact]
    public async Task Put_Again_MakesNoSecondMail()
    {
        await _made.JoinAsync("ann@example.org", Role.Researcher);

        Assert.Equal(1, await Outbox.PutAsync(_made.Due(), TestContext.Current.CancellationToken));
        Assert.Equal(0, await Outbox.PutAsync(_made.Due(), TestContext.Current.CancellationToken));

        _made.Clock.Advance(TimeSpan.FromDays(11));
        Assert.Equal(3, Assert.Single(Outbox.New(_made.Due())).Before);
    }

    [Fact]
    public async Task Put_ByManyAtOnce_MakesOneMailThatOneTakes()
    {
        await _made.JoinAsync("ann@example.org", Role.Researcher);
        var due = _made.Due();

        var put = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Outbox.PutAsync(due)));
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Outbox.TakeAsync()));

        Assert.Equal(1, put.Sum());
        Assert.Single(taken, mail => mail is not null);
    }

    [Fact]
    public async Task Put_ForWhoWantsNoMail_MakesNone()
    {
        var ann = await _made.JoinAsync("ann@example.org", Role.Researcher);
        await _made.Office.Notices.ChooseAsync(ann.Pseudonym, mail: false, names: false, TestContext.Current.CancellationToken);

        Assert.Equal(0, await Outbox.PutAsync(_made.Due(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("off")]
    [InlineData("disabled")]
    [InlineData("done")]
    [InlineData("moved")]
    public async Task Take_WhatThereIsNoReasonForAnyMore_IsDropped(string why)
    {
        var ann = await _made.JoinAsync("ann@example.org", Role.Researcher);
        await Outbox.PutAsync(_made.Due(), TestContext.Current.CancellationToken);
        await (why switch
        {
            "off" => _made.Office.Notices.ChooseAsync(ann.Pseudonym, false, false),
            "disabled" => _made.Office.People.DisableAsync(ann, null),
            "done" => _made.Office.Calendars.FinishAsync(_made.Calendar, Milestone.CutOff, true, null),
            _ => _made.Office.Calendars.MoveAsync(_made.Calendar, Milestone.CutOff, new(2026, 10, 5), "later", null),
        });

        Assert.Null(await Outbox.TakeAsync(TestContext.Current.CancellationToken));
        Assert.Equal(MailState.Dropped, Assert.Single(Outbox.Last()).State);
    }

    [Fact]
    public async Task Failed_AgainAndAgain_WaitsLongerAndIsShownAsFailedInTheEnd()
    {
        await _made.JoinAsync("ann@example.org", Role.Researcher);
        await Outbox.PutAsync(_made.Due(), TestContext.Current.CancellationToken);
        List<TimeSpan> waits = [];
        string? name = null;

        while (await Outbox.TakeAsync(TestContext.Current.CancellationToken) is { } mail)
        {
            Assert.Equal(name ??= mail.Name, mail.Name);
            await Outbox.FailedAsync(mail, MailProblem.NoConnection, TestContext.Current.CancellationToken);
            if (Outbox.Last()[0] is not { State: MailState.Waiting } kept)
                break;
            Assert.Null(await Outbox.TakeAsync(TestContext.Current.CancellationToken));
            waits.Add(kept.DueAt - _made.Clock.GetUtcNow());
            _made.Clock.Advance(waits[^1]);
        }

        Assert.Equal(waits.Order(), waits);
        Assert.Equal((6, MailState.Failed, MailProblem.NoConnection, 7), (waits.Count, Outbox.Last()[0].State, Outbox.Last()[0].Problem, Outbox.Last()[0].Tries));
    }

    [Fact]
    public async Task Take_AfterTheProgramDiedHandingOver_DoesNotSendTwice()
    {
        await _made.JoinAsync("ann@example.org", Role.Researcher);
        await Outbox.PutAsync(_made.Due(), TestContext.Current.CancellationToken);
        Assert.NotNull(await Outbox.TakeAsync(TestContext.Current.CancellationToken));

        _made.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(await Outbox.TakeAsync(TestContext.Current.CancellationToken));
        Assert.Equal(MailState.Unknown, Outbox.Last()[0].State);
    }

    [Fact]
    public async Task Feed_RevokedOrMadeAnew_LeadsNowhere()
    {
        var ann = await _made.JoinAsync("ann@example.org", Role.Researcher);
        var notices = _made.Office.Notices;
        var first = await notices.MakeFeedAsync(ann.Pseudonym, TestContext.Current.CancellationToken);
        Assert.Equal(ann.Pseudonym, notices.FindByFeed(first)?.Pseudonym);

        var second = await notices.MakeFeedAsync(ann.Pseudonym, TestContext.Current.CancellationToken);
        Assert.Null(notices.FindByFeed(first));

        Assert.Equal(new NoticeChoice(HasFeed: true), notices.Of(ann.Pseudonym));
        Assert.True(await notices.RevokeFeedAsync(ann.Pseudonym, TestContext.Current.CancellationToken));
        Assert.False(await notices.RevokeFeedAsync(ann.Pseudonym, TestContext.Current.CancellationToken));
        Assert.Null(notices.FindByFeed(second));
    }

    [Fact]
    public async Task Feed_OfADisabledPerson_LeadsNowhere()
    {
        var ann = await _made.JoinAsync("ann@example.org", Role.Researcher);
        var secret = await _made.Office.Notices.MakeFeedAsync(ann.Pseudonym, TestContext.Current.CancellationToken);
        await _made.Office.People.DisableAsync(ann, null, TestContext.Current.CancellationToken);

        Assert.Null(_made.Office.Notices.FindByFeed(secret));
    }
}
