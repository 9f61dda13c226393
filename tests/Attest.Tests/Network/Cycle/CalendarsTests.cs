using Attest.Network;
using Attest.Network.Cycle;
using Attest.Tests.Store;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network.Cycle;

public sealed class CalendarsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly EditionCalendar _calendar = EditionCalendar.For("lm", 2026, "", new(2026, 11, 30), ReadMilestoneRules.From(Path.Combine(AppContext.BaseDirectory, "data", "content", "milestones.csv")));
    private Office _office = null!;

    public async ValueTask InitializeAsync()
    {
        _office = Office.Open(_folder.Data, _clock);
        await _office.Calendars.AddAsync(_calendar, null);
    }

    public async ValueTask DisposeAsync()
    {
        await _office.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void Find_WhatWasKept_IsTheSame()
    {
        var found = _office.Calendars.Find("lm", 2026)!;

        Assert.Equal((_calendar.Edition, _calendar.MeetingOn), (found.Edition, found.MeetingOn));
        Assert.Equal(_calendar.Days, found.Days);
        Assert.Null(_office.Calendars.Find("cm", 2026));
        Assert.Equal("lm-2026", Assert.Single(_office.Calendars.All).Edition);
    }

    [Fact]
    public async Task Add_Again_ThrowsAndLeavesTheFirst()
    {
        var other = EditionCalendar.For("lm", 2026, "", new(2026, 12, 7), ReadMilestoneRules.From(Path.Combine(AppContext.BaseDirectory, "data", "content", "milestones.csv")));

        await Assert.ThrowsAsync<ArgumentException>(() => _office.Calendars.AddAsync(other, null, TestContext.Current.CancellationToken));

        Assert.Equal(_calendar.MeetingOn, _office.Calendars.Find("lm", 2026)!.MeetingOn);
    }

    [Fact]
    public async Task Move_WithAReason_IsKeptWithItAndToldWithoutIt()
    {
        var moved = await _office.Calendars.MoveAsync(_calendar, Milestone.CutOff, new(2026, 10, 5), " waits for Mr Marker ", null, TestContext.Current.CancellationToken);

        var move = Assert.Single(_office.Calendars.MovesOf(moved));
        Assert.Equal(new(2026, 10, 5), _office.Calendars.Find("lm", 2026)![Milestone.CutOff].Due);
        Assert.Equal((_calendar[Milestone.CutOff].Due, new DateOnly(2026, 10, 5), "waits for Mr Marker", "console"), (move.From, move.To, move.Reason, move.By));
        Assert.Equal("cut_off 2026-10-01 2026-10-05", _office.Log(most: 1)[0].Detail);
        Assert.DoesNotContain(_office.Log(), entry => entry.ToString().Contains("Marker", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Move_ByOneWhoHasSeenOlderDays_IsMeasuredAgainstTheNewest()
    {
        await _office.Calendars.MoveAsync(_calendar, Milestone.Freeze, new(2026, 10, 12), "earlier", null, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<ArgumentException>(() => _office.Calendars.MoveAsync(_calendar, Milestone.CutOff, new(2026, 10, 13), "later", null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("2026-11-10", "after the freeze")]
    [InlineData("2026-10-02", "")]
    [InlineData("2026-10-02", "two\nlines")]
    public async Task Move_ThatCannotBe_ThrowsAndMovesNothing(string day, string reason)
    {
        await Assert.ThrowsAsync<ArgumentException>(() =>
            _office.Calendars.MoveAsync(_calendar, Milestone.CutOff, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), reason, null, TestContext.Current.CancellationToken));

        Assert.Equal(_calendar.Days, _office.Calendars.Find("lm", 2026)!.Days);
        Assert.Empty(_office.Calendars.MovesOf(_calendar));
    }

    [Fact]
    public async Task Finish_AndNotAfterAll_ChangesHowItStands()
    {
        DateOnly late = new(2026, 12, 1);
        Assert.Equal(DueStanding.Late, _calendar[Milestone.Freeze].On(late));

        Assert.True(await _office.Calendars.FinishAsync(_calendar, Milestone.Freeze, true, null, TestContext.Current.CancellationToken));
        Assert.False(await _office.Calendars.FinishAsync(_calendar, Milestone.Freeze, true, null, TestContext.Current.CancellationToken));
        Assert.Equal(DueStanding.Done, _office.Calendars.Find("lm", 2026)![Milestone.Freeze].On(late));

        Assert.True(await _office.Calendars.FinishAsync(_calendar, Milestone.Freeze, false, null, TestContext.Current.CancellationToken));
        Assert.Equal(DueStanding.Late, _office.Calendars.Find("lm", 2026)![Milestone.Freeze].On(late));
    }

    [Theory]
    [InlineData("2026-10-15", DueStanding.Ahead)]
    [InlineData("2026-10-16", DueStanding.Near)]
    [InlineData("2026-10-30", DueStanding.Near)]
    [InlineData("2026-10-31", DueStanding.Late)]
    public void On_DaysAroundTheFreeze_IsNearForAFortnightAndLateFromTheDayAfter(string today, DueStanding expected) =>
        Assert.Equal(expected, _calendar[Milestone.Freeze].On(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
}
