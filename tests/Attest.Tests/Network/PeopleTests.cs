using System.Text.Json;
using Attest.Network;
using Attest.Registers;
using Attest.Store;
using Attest.Store.Sqlite;
using Attest.Tests.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network;

public sealed class PeopleTests : IAsyncLifetime
{
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
    public async Task Add_Person_IsFoundHoweverTheAddressIsTyped()
    {
        var added = await AddAsync("  Ann@Example.org ");

        Assert.Equal(added.Pseudonym, _office.People.FindByEmail("ann@EXAMPLE.org")?.Pseudonym);
        Assert.Equal("Ann@Example.org", _office.People.Find(added.Pseudonym)?.Email.Reveal());
        Assert.Equal([new Duty(Role.Researcher, JurisdictionCode.Parse("PRK"))], _office.People.Find(added.Pseudonym)!.Duties);
        Assert.Null(_office.People.FindByEmail("bea@example.org"));
    }

    [Theory]
    [InlineData("ann")]
    [InlineData("ann@example.org, bea@example.org")]
    [InlineData("ann@example")]
    [InlineData("")]
    [InlineData("a\nb@example.org")]
    public Task Add_WhatIsNoAddress_Throws(string email) => Assert.ThrowsAsync<ArgumentException>(() => AddAsync(email));

    [Fact]
    public async Task Add_SameAddressTwice_ThrowsAndLeavesNothingBehind()
    {
        await AddAsync("ann@example.org");
        var entries = _office.Log().Count;

        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync("ANN@example.org"));

        Assert.Single(_office.People.All);
        Assert.Equal(entries, _office.Log().Count);
    }

    [Fact]
    public async Task Give_DutyOfAnotherState_ReachesThatStateAlone()
    {
        var ann = await AddAsync("ann@example.org");

        Assert.True(await _office.People.GiveAsync(ann, new Duty(Role.ThemeEditor, theme: "casualties"), null, TestContext.Current.CancellationToken));
        Assert.False(await _office.People.GiveAsync(ann, new Duty(Role.ThemeEditor, theme: "casualties"), null, TestContext.Current.CancellationToken));

        ann = _office.People.Find(ann.Pseudonym)!;
        Assert.True(ann.Has(Role.Researcher, JurisdictionCode.Parse("PRK"), "use"));
        Assert.False(ann.Has(Role.Researcher, JurisdictionCode.Parse("KWT"), "use"));
        Assert.True(ann.Has(Role.ThemeEditor, JurisdictionCode.Parse("KWT"), "casualties"));
        Assert.False(ann.Has(Role.ThemeEditor, JurisdictionCode.Parse("KWT"), "use"));
        Assert.True(await _office.People.TakeAsync(ann, ann.Duties[0], null, TestContext.Current.CancellationToken));
        Assert.False(_office.People.Find(ann.Pseudonym)!.Has(Role.Researcher));
    }

    [Fact]
    public void Duty_AdministratorOfOneState_Throws() => Assert.Throws<ArgumentException>(() => new Duty(Role.Administrator, JurisdictionCode.Parse("PRK")));

    [Fact]
    public async Task Invite_Again_MakesTheFirstLinkVoid()
    {
        var ann = await AddAsync("ann@example.org");
        var first = await _office.People.InviteAsync(ann, null, TestContext.Current.CancellationToken);
        var second = await _office.People.InviteAsync(ann, null, TestContext.Current.CancellationToken);

        Assert.Null(_office.People.FindInvited(first.Secret));
        Assert.Equal(ann.Pseudonym, _office.People.FindInvited(second.Secret)?.Pseudonym);
        _clock.Advance(Invitation.Lifetime);
        Assert.Null(_office.People.FindInvited(second.Secret));
    }

    [Fact]
    public async Task Disable_InvitedPerson_TakesTheLinkAwayAndResetMakesAnother()
    {
        var ann = await AddAsync("ann@example.org");
        var invitation = await _office.People.InviteAsync(ann, null, TestContext.Current.CancellationToken);

        Assert.True(await _office.People.DisableAsync(ann, null, TestContext.Current.CancellationToken));
        Assert.False(await _office.People.DisableAsync(ann, null, TestContext.Current.CancellationToken));
        Assert.Null(_office.People.FindInvited(invitation.Secret));
        Assert.NotNull(_office.People.Find(ann.Pseudonym)!.DisabledAt);

        var reset = await _office.People.ResetAsync(ann, null, TestContext.Current.CancellationToken);
        Assert.NotNull(_office.People.FindInvited(reset.Secret));
        Assert.Null(_office.People.Find(ann.Pseudonym)!.DisabledAt);
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData(201)]
    public async Task Credit_ThatIsNoLine_Throws(object credit)
    {
        var ann = await AddAsync("ann@example.org");
        await Assert.ThrowsAsync<ArgumentException>(() => _office.People.CreditAsync(ann, credit as string ?? new string('x', (int)credit), null));
    }

    [Fact]
    public async Task Log_OfEveryChange_NamesNobodyAndHolds()
    {
        var ann = await AddAsync("ann@example.org");
        var bea = await _office.People.AddAsync("bea@example.org", new Duty(Role.Administrator), ann.Pseudonym, TestContext.Current.CancellationToken);
        await _office.People.CreditAsync(bea, "Bea Marker, Journalist", bea.Pseudonym, TestContext.Current.CancellationToken);
        await _office.People.HideAsync(bea, true, bea.Pseudonym, TestContext.Current.CancellationToken);
        await _office.People.DisableAsync(bea, ann.Pseudonym, TestContext.Current.CancellationToken);

        var log = _office.Log(bea.Pseudonym);

        Assert.Equal(["disabled", "hidden", "credit_changed", "role_given", "person_added"], log.Select(entry => entry.Act));
        Assert.Equal([ann.Pseudonym.Value, bea.Pseudonym.Value, bea.Pseudonym.Value, ann.Pseudonym.Value, ann.Pseudonym.Value], log.Select(entry => entry.By));
        Assert.DoesNotContain(_office.Log(), entry => entry.ToString().Contains("example.org", StringComparison.Ordinal) || entry.ToString().Contains("Marker", StringComparison.Ordinal));
        Assert.DoesNotContain(Examine(), finding => finding.Code.StartsWith("office", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_RowsOfIt_AreNeitherChangedNorTakenOut()
    {
        await AddAsync("ann@example.org");
        using var connection = new SqliteFile(_folder.Data.OfficeFile).OpenWriter();

        Assert.Throws<SqliteException>(() => connection.Execute("UPDATE office_entry SET by = 'nobody'"));
        Assert.Throws<SqliteException>(() => connection.Execute("DELETE FROM office_entry"));
    }

    [Theory]
    [InlineData("UPDATE office_entry SET detail = 'administrator * *' WHERE number = 2")]
    [InlineData("DELETE FROM office_entry WHERE number = 1")]
    public async Task Log_ChangedPastItsTriggers_IsFoundByTheDoctor(string change)
    {
        await AddAsync("ann@example.org");
        using (var connection = new SqliteFile(_folder.Data.OfficeFile).OpenWriter())
            connection.Execute($"DROP TRIGGER office_entry_no_update; DROP TRIGGER office_entry_no_delete; {change}");

        Assert.Contains(Examine(), finding => finding.Code == "office-log-broken");
    }

    [Fact]
    public async Task Email_OfAPerson_IsInNothingThatIsWrittenWithoutAsking()
    {
        var ann = await AddAsync("ann@example.org");

        Assert.DoesNotContain("ann@", ann.ToString(), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(ann));
    }

    [Fact]
    public void Pseudonym_ByChance_CanBeReadBack()
    {
        for (var i = 0; i < 100; i++)
        {
            var one = Pseudonym.Random();
            Assert.True(Pseudonym.TryParse(one.Value, out var read));
            Assert.Equal(one, read);
        }
        Assert.All(["", "console", "bamo_tiku", "bamo-tik", "abmo-tiku", "BAMO-tiku", "bamo-tiku "], text => Assert.False(Pseudonym.TryParse(text, out _)));
    }

    private Task<Person> AddAsync(string email) => _office.People.AddAsync(email, new Duty(Role.Researcher, JurisdictionCode.Parse("PRK")), null, TestContext.Current.CancellationToken);

    private System.Collections.Immutable.ImmutableArray<BaseFinding> Examine()
    {
        if (!_folder.Data.HoldsBase)
            InitializeBase.In(_folder.Data, _clock);
        return ExamineBase.Run(_folder.Data, cancellationToken: TestContext.Current.CancellationToken).Findings;
    }
}
