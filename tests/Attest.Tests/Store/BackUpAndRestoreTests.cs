using Attest.Store;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Store;

public sealed class BackUpAndRestoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BackUp_BaseInUse_HoldsWhatWasRecordedAndRestoresToIt()
    {
        var backup = _folder.File("backup.db");
        InitializeBase.In(_folder.Data, _clock);
        await using (var open = Base.Open(_folder.Data, BaseAccess.Write, _clock))
        {
            await open.Store.AddAsync([SamplePages.Page()]);
            BackUpBase.To(backup, _folder.Data);
            await open.Store.AddAsync([SamplePages.Page("ABW")]);
        }

        var aside = RestoreBase.From(backup, _folder.Data, _clock);

        await using (var restored = Base.Open(_folder.Data, BaseAccess.Write, _clock))
        {
            await restored.Store.IndexAsync();
            Assert.Equal("lm/2000/0/ZZH/all", Assert.Single(restored.Store.Pages).Address.ToString());
            Assert.Equal(1, restored.Store.Search(new SearchQuery("mines")).Total);
        }
        Assert.Empty(ExamineBase.Run(_folder.Data).Findings);
        File.Move(aside!, _folder.Data.EvidenceFile, overwrite: true);
        await using var former = Base.Open(_folder.Data, BaseAccess.Read, _clock);
        Assert.Equal(2, former.Store.State.PageCount);
    }

    [Fact]
    public void BackUp_FileThatIsThere_IsNotOverwritten()
    {
        InitializeBase.In(_folder.Data, _clock);
        File.WriteAllText(_folder.File("backup.db"), "precious");

        Assert.Equal(BaseProblem.AlreadyThere, Assert.Throws<BaseException>(() => BackUpBase.To(_folder.File("backup.db"), _folder.Data)).Problem);
        Assert.Equal("precious", File.ReadAllText(_folder.File("backup.db")));
    }

    [Fact]
    public void BackUp_FolderThatIsNotThere_SaysSo()
    {
        InitializeBase.In(_folder.Data, _clock);

        var exception = Assert.Throws<BaseException>(() => BackUpBase.To(_folder.File("nowhere/backup.db"), _folder.Data));

        Assert.Contains("nowhere", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_IntoAnEmptyFolder_SetsNothingAside()
    {
        var other = new DataFolder(_folder.File("other"));
        InitializeBase.In(_folder.Data, _clock, isDemonstration: true);
        BackUpBase.To(_folder.File("backup.db"), _folder.Data);

        Assert.Null(RestoreBase.From(_folder.File("backup.db"), other, _clock));
        Assert.Empty(ExamineBase.Run(other).Findings.Where(finding => !finding.IsHarmless));
    }

    [Theory]
    [InlineData(null, BaseProblem.Missing)]
    [InlineData("no database", BaseProblem.Damaged)]
    [InlineData("", BaseProblem.Damaged)]
    public void Restore_FileThatIsNoBackup_ChangesNothing(string? content, BaseProblem problem)
    {
        InitializeBase.In(_folder.Data, _clock);
        if (content is not null)
            File.WriteAllText(_folder.File("backup.db"), content);

        Assert.Equal(problem, Assert.Throws<BaseException>(() => RestoreBase.From(_folder.File("backup.db"), _folder.Data, _clock)).Problem);
        Assert.True(ExamineBase.Run(_folder.Data).IsSound);
    }

    [Fact]
    public async Task Restore_BaseInUse_IsRefused()
    {
        InitializeBase.In(_folder.Data, _clock);
        BackUpBase.To(_folder.File("backup.db"), _folder.Data);
        await using var open = Base.Open(_folder.Data, BaseAccess.Write, _clock);

        Assert.Equal(BaseProblem.InUse, Assert.Throws<BaseException>(() => RestoreBase.From(_folder.File("backup.db"), _folder.Data, _clock)).Problem);
    }
}
