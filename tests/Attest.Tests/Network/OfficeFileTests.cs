using Attest.Network;
using Attest.Store;
using Attest.Store.Sqlite;
using Attest.Tests.Store;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network;

/// <summary>What is protected lives in another file than what is public (I10), and only its owner may open it.</summary>
public sealed class OfficeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_NewOffice_CanBeReadByItsOwnerAlone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        await using var office = await WithAnnAsync();

        var files = Directory.GetFiles(_folder.Data.Path, "office.db*");

        Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
        Assert.All(files, IsForItsOwnerAlone);
    }

    [Fact]
    public async Task Open_TwiceAtOnce_BothWriteAndSeeWhatTheOtherWrote()
    {
        await using var site = await WithAnnAsync();
        await using var verb = Office.Open(_folder.Data, _clock);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? site : verb).People.AddAsync($"p{i}@example.org", new Duty(Role.Press), null)));

        Assert.Equal(21, site.People.All.Count);
        Assert.Equal(42, verb.Log().Count);
        InitializeBase.In(_folder.Data, _clock);
        Assert.True(ExamineBase.Run(_folder.Data, cancellationToken: TestContext.Current.CancellationToken).IsSound);
    }

    [Theory]
    [InlineData("PRAGMA application_id = 1", BaseProblem.Damaged)]
    [InlineData("INSERT INTO schema_version VALUES (99, '')", BaseProblem.Newer)]
    public async Task Open_FileOfAnotherKind_IsRefused(string change, BaseProblem problem)
    {
        await (await WithAnnAsync()).DisposeAsync();
        using (var connection = new SqliteFile(_folder.Data.OfficeFile).OpenWriter())
            connection.Execute(change);

        Assert.Equal(problem, Assert.Throws<BaseException>(() => Office.Open(_folder.Data, _clock)).Problem);
    }

    [Fact]
    public async Task BackUp_OfTheBase_HasNobodyInIt()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using var office = await WithAnnAsync();

        BackUpBase.To(_folder.File("backup.db"), _folder.Data);

        Assert.DoesNotContain("ann@example.org", File.ReadAllText(_folder.File("backup.db")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_BackupOfTheOffice_TakesThePlaceOfTheOfficeAndNotOfTheBase()
    {
        InitializeBase.In(_folder.Data, _clock);
        var evidence = File.ReadAllBytes(_folder.Data.EvidenceFile);
        await using (var office = await WithAnnAsync())
        {
            BackUpBase.OfficeTo(_folder.File("office-backup.db"), _folder.Data);
            await office.People.AddAsync("bea@example.org", new Duty(Role.Press), null, TestContext.Current.CancellationToken);
        }

        var aside = RestoreBase.From(_folder.File("office-backup.db"), _folder.Data, _clock);

        Assert.StartsWith(_folder.Data.OfficeFile + ".replaced.", aside, StringComparison.Ordinal);
        Assert.Equal(evidence, File.ReadAllBytes(_folder.Data.EvidenceFile));
        Assert.All([_folder.Data.OfficeFile, _folder.File("office-backup.db")], IsForItsOwnerAlone);
        await using var restored = Office.Open(_folder.Data, _clock);
        Assert.Equal("ann@example.org", Assert.Single(restored.People.All).Email.Reveal());
    }

    [Fact]
    public void BackUp_OfAnOfficeThatIsNotThere_SaysHowItBegins()
    {
        InitializeBase.In(_folder.Data, _clock);
        Assert.Contains("attest user add", Assert.Throws<BaseException>(() => BackUpBase.OfficeTo(_folder.File("x.db"), _folder.Data)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Examine_OfficeThatOthersMayRead_IsFound()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        InitializeBase.In(_folder.Data, _clock);
        await (await WithAnnAsync()).DisposeAsync();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.Data.OfficeFile, OfficeFile.OwnerOnly | UnixFileMode.GroupRead);

        var finding = Assert.Single(ExamineBase.Run(_folder.Data, cancellationToken: TestContext.Current.CancellationToken).Findings, finding => !finding.IsHarmless);

        Assert.Equal("office-open", finding.Code);
    }

    [Fact]
    public async Task Examine_DamagedOffice_IsFound()
    {
        InitializeBase.In(_folder.Data, _clock);
        await (await WithAnnAsync()).DisposeAsync();
        await File.WriteAllTextAsync(_folder.Data.OfficeFile, "no database", TestContext.Current.CancellationToken);

        Assert.Contains(ExamineBase.Run(_folder.Data, cancellationToken: TestContext.Current.CancellationToken).Findings, finding => finding.Code == "office-damaged");
    }

    private async Task<Office> WithAnnAsync()
    {
        var office = Office.Open(_folder.Data, _clock);
        await office.People.AddAsync("ann@example.org", new Duty(Role.Administrator), null, TestContext.Current.CancellationToken);
        return office;
    }

    private static void IsForItsOwnerAlone(string file)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }
}
