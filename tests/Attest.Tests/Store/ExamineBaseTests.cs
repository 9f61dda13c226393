using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Store;

public sealed class ExamineBaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_SoundBase_FindsNothingAndSaysWhatItLookedAt()
    {
        await FillAsync();

        var examination = ExamineBase.Run(_folder.Data);

        Assert.Empty(examination.Findings);
        Assert.True(examination.IsSound);
        Assert.Contains("integrity of the database", examination.Examined);
    }

    [Fact]
    public void Run_NoBase_Throws() => Assert.Equal(BaseProblem.Missing, Assert.Throws<BaseException>(() => ExamineBase.Run(_folder.Data)).Problem);

    // The file's own triggers are taken away first: this is what a foreign program or a broken disk could do.
    [Theory]
    [InlineData("DROP TRIGGER source_no_update; UPDATE source SET content = (SELECT content FROM text LIMIT 1)", "reading-broken")]
    [InlineData("DROP TRIGGER text_no_update; UPDATE text SET content = x'00'", "reading-broken")]
    [InlineData("DROP TRIGGER reading_no_update; UPDATE reading SET statements = 7", "reading-broken")]
    [InlineData("DROP TRIGGER reading_no_update; UPDATE reading SET content = x'ffffff'", "reading-broken")]
    [InlineData("DROP TRIGGER statement_no_update; UPDATE statement SET id = randomblob(32)", "reading-broken")]
    [InlineData("PRAGMA foreign_keys = OFF; DROP TRIGGER source_no_delete; DELETE FROM source WHERE key = 1", "orphan-rows")]
    [InlineData("PRAGMA foreign_keys = OFF; DROP TRIGGER reading_no_delete; DELETE FROM reading WHERE number = 1", "orphan-rows")]
    [InlineData("INSERT INTO page VALUES ((2000 << 20) + 9, 'lm', 2000, 0, 'XXX', 'all')", "orphan-rows")]
    [InlineData("PRAGMA application_id = 7", "not-a-base")]
    [InlineData("INSERT INTO schema_version VALUES (99, '2030-01-01T00:00:00.000Z')", "schema-newer")]
    public async Task Run_BaseThatSomethingHasChanged_FindsIt(string harm, string code)
    {
        await FillAsync();
        using (var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter())
            connection.Execute(harm);

        var examination = ExamineBase.Run(_folder.Data);

        Assert.Contains(code, examination.Findings.Select(finding => finding.Code));
        Assert.False(examination.IsSound);
        Assert.All(examination.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.WhatToDo)));
    }

    [Fact]
    public async Task Run_DamagedFile_SaysHowToRestore()
    {
        await FillAsync();
        using (var file = File.OpenWrite(_folder.Data.EvidenceFile))
        {
            file.Position = 4096 * 2;
            file.Write(new byte[4096 * 4]);
        }

        var examination = ExamineBase.Run(_folder.Data);

        Assert.Contains("damaged", examination.Findings.Select(finding => finding.Code));
        Assert.False(examination.IsSound);
    }

    [Theory]
    [InlineData("search-missing")]
    [InlineData("search-stale")]
    [InlineData("left-over")]
    public async Task Run_WhatMendsItself_IsHarmless(string code)
    {
        await FillAsync();
        if (code == "search-missing")
            File.Delete(_folder.Data.SearchFile);
        else if (code == "search-stale")
            using (var connection = new SqliteFile(_folder.Data.SearchFile).OpenWriter())
                connection.Execute("UPDATE origin SET reading = 0");
        else
            await File.WriteAllTextAsync(_folder.File("evidence.db.new"), "");

        var examination = ExamineBase.Run(_folder.Data);

        Assert.Equal(code, Assert.Single(examination.Findings).Code);
        Assert.True(examination.IsSound);
    }

    [Fact]
    public async Task Run_BaseThatEveryoneMayWrite_SaysSo()
    {
        await FillAsync();
        if (OperatingSystem.IsWindows())
            return; // Windows keeps rights in another way.
        File.SetUnixFileMode(_folder.Data.EvidenceFile, File.GetUnixFileMode(_folder.Data.EvidenceFile) | UnixFileMode.OtherWrite);

        Assert.Equal("permissions-open", Assert.Single(ExamineBase.Run(_folder.Data).Findings).Code);
    }

    private async Task FillAsync()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using var made = Base.Open(_folder.Data, BaseAccess.Write, _clock);
        await made.Store.AddAsync([SamplePages.Page(), SamplePages.Page(null), SamplePages.Page("ABW", 2004)]);
        await made.Store.IndexAsync();
    }
}
