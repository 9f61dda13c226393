using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Store;

public sealed class BaseTests : IDisposable
{
    // What takes each script back, from the second on.
    internal static readonly string[] Undo =
    [
        "DROP INDEX reading_of_source; ALTER TABLE reading DROP COLUMN part; CREATE INDEX reading_of_source ON reading (source, number);",
        "DROP TABLE statement_actor;",
        "DROP TABLE statement_detail; DROP INDEX IF EXISTS statement_by_kind;",
        "DROP TABLE irregularity; ALTER TABLE source DROP COLUMN fetched_at;",
        "DROP TABLE judgement;",
        "DROP VIEW current_finding; DROP TABLE finding_change; DROP TABLE page_print; DROP TABLE finding; DROP TABLE check_run; DROP TABLE ruling;",
        "DROP INDEX IF EXISTS statement_by_value;",
        "DROP TABLE letter;",
        "DROP TABLE frozen_edition;",
        "DROP TABLE audit_entry;",
        "DROP TABLE withheld;",
        "DROP TABLE public_reply;",
    ];

    private static readonly int Latest = Schema.Evidence.Version;

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_FolderWithoutBase_NamesTheCommandThatMakesOne()
    {
        var exception = Assert.Throws<BaseException>(() => Base.Open(_folder.Data, BaseAccess.Write, _clock));

        Assert.Equal(BaseProblem.Missing, exception.Problem);
        Assert.Contains("attest init", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Initialize_NewBase_IsEmptyAndKnowsWhatItIs(bool isDemonstration)
    {
        InitializeBase.In(_folder.Data, _clock, isDemonstration);

        await using var made = Base.Open(_folder.Data, BaseAccess.Write, _clock);

        Assert.Equal((isDemonstration, _clock.GetUtcNow(), 0, Latest), (made.Store.State.IsDemonstration, made.Store.State.CreatedAt, made.Store.State.SourceCount, made.Store.State.SchemaVersion));
        Assert.Null(made.MigrationCopy);
    }

    [Fact]
    public void Initialize_WhereThereIsABase_Throws()
    {
        InitializeBase.In(_folder.Data, _clock);

        Assert.Equal(BaseProblem.AlreadyThere, Assert.Throws<BaseException>(() => InitializeBase.In(_folder.Data, _clock)).Problem);
    }

    [Fact]
    public void Initialize_WhereAFileIsInTheWay_SaysSo()
    {
        File.WriteAllText(_folder.File("taken"), "");

        var exception = Assert.Throws<BaseException>(() => InitializeBase.In(new DataFolder(_folder.File("taken")), _clock));

        Assert.Contains("taken", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_BaseThatAnotherWrites_NamesTheProcess()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using var first = Base.Open(_folder.Data, BaseAccess.Write, _clock);

        var exception = Assert.Throws<BaseException>(() => Base.Open(_folder.Data, BaseAccess.Write, _clock));

        Assert.Equal(BaseProblem.InUse, exception.Problem);
        if (!OperatingSystem.IsWindows())
            Assert.Contains($"process {Environment.ProcessId} ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ToRead_WorksBesideTheWriterAndWritesNothing()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using var writer = Base.Open(_folder.Data, BaseAccess.Write, _clock);
        await writer.Store.AddAsync([SamplePages.Page()]);
        await writer.Store.IndexAsync();

        await using var reader = Base.Open(_folder.Data, BaseAccess.Read, _clock);

        Assert.Equal(1, reader.Store.State.PageCount);
        Assert.Equal(1, reader.Store.Search(new SearchQuery("destroyed")).Total);
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.Store.AddAsync([SamplePages.Page("ABW")]));
    }

    [Fact]
    public async Task Open_ToReadWithoutSearchIndex_SearchesAllTheSame()
    {
        await FillAsync();
        File.Delete(_folder.Data.SearchFile);

        await using var reader = Base.Open(_folder.Data, BaseAccess.Read, _clock);

        Assert.Equal(1, reader.Store.Search(new SearchQuery("destroyed")).Total);
        Assert.False(File.Exists(_folder.Data.SearchFile));
    }

    // What a read-only disk asks for; here nothing is read-only, because tests may run as an account that no folder shuts out.
    [Fact]
    public async Task OpenUnchanging_ClosedBase_ReadsItAndLeavesNothingBeside()
    {
        await FillAsync();
        var file = new SqliteFile(_folder.Data.EvidenceFile);

        using (var connection = file.OpenUnchanging())
            Assert.Equal(1, connection.Integer("SELECT count(*) FROM page"));

        Assert.Equal([file.Path], file.AllFiles.Where(File.Exists));
    }

    [Fact]
    public async Task Open_BaseOfANewerVersion_SaysWhatToUse()
    {
        await FillAsync();
        using (var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter())
            connection.Execute("INSERT INTO schema_version (number, applied_at) VALUES (99, '2030-01-01T00:00:00.000Z')");

        var exception = Assert.Throws<BaseException>(() => Base.Open(_folder.Data, BaseAccess.Write, _clock));

        Assert.Equal(BaseProblem.Newer, exception.Problem);
        Assert.Contains("99", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this is no database at all, however long the line may be, it is only text")]
    [InlineData("")]
    public void Open_FileThatIsNoBase_SaysHowToRestore(string content)
    {
        File.WriteAllText(_folder.Data.EvidenceFile, content);

        var exception = Assert.Throws<BaseException>(() => Base.Open(_folder.Data, BaseAccess.Write, _clock));

        Assert.Equal(BaseProblem.Damaged, exception.Problem);
        Assert.Contains("attest restore", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_BaseOfAnOlderVersion_IsCopiedAndBroughtUpToDate()
    {
        await FillAsync();
        var schema = SchemaAndThen("CREATE TABLE added_later (key INTEGER PRIMARY KEY) STRICT;");

        string copy;
        await using (var migrated = Base.Open(_folder.Data, BaseAccess.Write, _clock, schema))
        {
            Assert.Equal((Latest + 1, 1), (migrated.Store.State.SchemaVersion, migrated.Store.State.PageCount));
            copy = migrated.MigrationCopy!;
        }

        Assert.Equal(BaseProblem.Newer, Assert.Throws<BaseException>(() => Base.Open(_folder.Data, BaseAccess.Read, _clock)).Problem);
        File.Move(copy, _folder.Data.EvidenceFile, overwrite: true);
        await using var before = Base.Open(_folder.Data, BaseAccess.Write, _clock);
        Assert.Equal((Latest, 1), (before.Store.State.SchemaVersion, before.Store.State.PageCount));
    }

    /// <summary>A base from before volumes and copies: every source one report, every page one source.</summary>
    [Fact]
    public async Task Open_BaseOfTheFirstVersion_HoldsWhatItHeld()
    {
        await FillAsync();
        GoBackTo(1);

        await using var migrated = Base.Open(_folder.Data, BaseAccess.Write, _clock);

        Assert.Equal((Latest, 1, 0), (migrated.Store.State.SchemaVersion, migrated.Store.State.PageCount, migrated.Store.State.UnfiledCount));
        Assert.NotNull(migrated.Store.Find(migrated.Store.Pages[0].Address));
    }

    [Fact]
    public async Task Open_MigrationThatFails_LeavesTheBaseAsItWas()
    {
        await FillAsync();
        var schema = SchemaAndThen("CREATE TABLE one (key INTEGER) STRICT; CREATE TABLE source (key INTEGER) STRICT;");

        Assert.ThrowsAny<Exception>(() => Base.Open(_folder.Data, BaseAccess.Write, _clock, schema));

        await using var still = Base.Open(_folder.Data, BaseAccess.Write, _clock);
        Assert.Equal((Latest, 1), (still.Store.State.SchemaVersion, still.Store.State.PageCount));
    }

    [Fact]
    public async Task Open_BaseFromBeforeActorsWereKept_FindsThemInItsReadings()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using (var made = Base.Open(_folder.Data, BaseAccess.Write, _clock))
            await made.Store.AddAsync([SamplePages.Read(SamplePages.Page().Source, alter: statement => statement with { Actor = "AGO" })]);
        GoBackTo(2);

        await using var migrated = Base.Open(_folder.Data, BaseAccess.Write, _clock);

        Assert.NotNull(migrated.MigrationCopy);
        Assert.Equal(2, migrated.Store.StatementsOf(JurisdictionCode.Parse("AGO"), 10).Count);
    }

    [Fact]
    public async Task Open_BaseFromBeforeDetailsWereKept_FindsThemInItsReadings()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using (var made = Base.Open(_folder.Data, BaseAccess.Write, _clock))
            await made.Store.AddAsync([SamplePages.Read(SamplePages.Page().Source, alter: statement => statement with { Territory = "in the DMZ" })]);
        GoBackTo(3);

        await using var migrated = Base.Open(_folder.Data, BaseAccess.Write, _clock);

        Assert.Equal("in the DMZ", Assert.Single(migrated.Store.Rows(StatementKind.Production)).Territory);
    }

    [Fact]
    public async Task Open_BaseFromBeforeIrregularitiesWereCounted_FindsThemInItsReadings()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using (var made = Base.Open(_folder.Data, BaseAccess.Write, _clock))
        {
            var page = SamplePages.Page();
            await made.Store.AddAsync([page with { Document = page.Document with { Diagnostics = [new("note-missing", null, "A note is missing.", "Look for it.")] } }]);
        }
        GoBackTo(4);

        await using var migrated = Base.Open(_folder.Data, BaseAccess.Write, _clock);

        Assert.Equal(("note-missing", 1), migrated.Store.Irregularities(0).Select(kind => (kind.Code, kind.Count)).Single());
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("damaged")]
    [InlineData("of another base")]
    [InlineData("ahead")]
    [InlineData("behind")]
    public async Task Open_SearchIndexThatDoesNotFit_IsMadeAnew(string state)
    {
        await FillAsync();
        if (state == "missing")
            File.Delete(_folder.Data.SearchFile);
        else if (state == "damaged")
            await File.WriteAllTextAsync(_folder.Data.SearchFile, "no database");
        else
            using (var connection = new SqliteFile(_folder.Data.SearchFile).OpenWriter())
                connection.Execute(state switch
                {
                    "ahead" => "UPDATE origin SET reading = 7",
                    "behind" => "UPDATE origin SET reading = 0; DELETE FROM page_index",
                    _ => "UPDATE origin SET base = 'other'; DELETE FROM page_index",
                });

        await using var open = Base.Open(_folder.Data, BaseAccess.Write, _clock);
        await open.Store.IndexAsync();

        Assert.Equal(1, open.Store.Search(new SearchQuery("destroyed")).Total);
    }

    [Theory]
    [InlineData("base")]
    [InlineData("source")]
    [InlineData("text")]
    [InlineData("page")]
    [InlineData("reading")]
    [InlineData("statement")]
    [InlineData("supersession")]
    [InlineData("reappearance")]
    [InlineData("alias")]
    public async Task Tables_UpdateOrDelete_AreRefusedByTheFileItself(string table) // I3
    {
        await FillAsync();
        using var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter();
        var column = connection.Rows(row => row.GetString(0), $"SELECT name FROM pragma_table_info('{table}')")[0];

        Assert.NotEqual(0, connection.Integer($"SELECT count(*) FROM {table}"));
        foreach (var sql in new[] { $"UPDATE {table} SET {column} = {column}", $"DELETE FROM {table}", $"REPLACE INTO {table} SELECT * FROM {table}" })
            if (table != "base" || !sql.StartsWith("REPLACE", StringComparison.Ordinal))
                Assert.Contains("append-only", Assert.ThrowsAny<Microsoft.Data.Sqlite.SqliteException>(() => connection.Execute(sql)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_OfTheSchema_AreAllAppendOnly() // I3: a table added later must not be forgotten
    {
        InitializeBase.In(_folder.Data, _clock);
        using var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter();

        var unguarded = connection.Rows(
            row => row.GetString(0),
            "SELECT name FROM sqlite_schema t WHERE type = 'table' AND name <> 'schema_version' AND (SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = t.name) < 2");

        Assert.Empty(unguarded);
    }

    private async Task FillAsync()
    {
        InitializeBase.In(_folder.Data, _clock);
        await using var made = Base.Open(_folder.Data, BaseAccess.Write, _clock);
        var page = SamplePages.Page();
        await made.Store.AddAsync([page]);
        await made.Store.SupersedeAsync([SamplePages.Read(page.Source, section: "PT", alter: statement => statement with { Hedge = Attest.Statements.Hedge.Believed })]);
        await made.Store.SupersedeAsync([page]);
        await made.Store.IndexAsync();
    }

    // The schema of today with a script more; its own scripts have all run.
    private static Schema SchemaAndThen(string script) => new([.. Enumerable.Range(1, Latest).Select(number => KeyValuePair.Create(number, "never run again")), new(Latest + 1, script)]);

    // Takes away what the scripts after a version made.
    private void GoBackTo(int version)
    {
        using var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter();
        foreach (var undo in Undo.Skip(version - 1))
            connection.Execute(undo);
        connection.Execute("DELETE FROM schema_version WHERE number > $1", version);
    }
}
