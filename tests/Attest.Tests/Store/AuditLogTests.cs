using Attest.Store;
using Attest.Store.Sqlite;

namespace Attest.Tests.Store;

/// <summary>The log of a base: whoever changes the file behind the program's back is found out, and where.</summary>
public sealed class AuditLogTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        InitializeBase.In(_folder.Data, TimeProvider.System);
        await using var open = Base.Open(_folder.Data, BaseAccess.Write, TimeProvider.System);
        await open.Store.AddAsync([SamplePages.Page()]);
        await open.Store.AddAsync([SamplePages.Page("ZZJ")]);
        await open.Store.Findings.RuleAsync(new(null, "a class", true, "so it is", "jb", DateTimeOffset.UnixEpoch));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Log_OfABase_HoldsAndNamesWhoRuled()
    {
        await using var open = Base.Open(_folder.Data, BaseAccess.Read, TimeProvider.System);

        Assert.Null(open.Store.Audit.FindBreak());
        Assert.Equal((3L, """["jb"]"""), (open.Store.Audit.Last!.Number, open.Store.Audit.Last.Persons));
    }

    [Fact]
    public async Task Letters_OfReaders_AreInNoEntry()
    {
        await using var open = Base.Open(_folder.Data, BaseAccess.Write, TimeProvider.System);
        await open.Store.Letters.AddAsync(new(LetterKind.Feedback, DateTimeOffset.UnixEpoch, new string('a', 64), "words") { Name = "Ann Bell" }, TestContext.Current.CancellationToken);

        Assert.Equal(3, open.Store.Audit.Last!.Number);
    }

    [Theory]
    [InlineData("ruling", "UPDATE ruling SET person = 'somebody else'", "Entry 3 ", "rows 1 to 1 of the table ruling")]
    [InlineData("reading", "UPDATE reading SET content = x'00' WHERE number = 1", "Entry 1 ", "rows 1 to 1 of the table reading")]
    [InlineData("source", "UPDATE source SET name = 'another' WHERE key = 2", "Entry 2 ", "rows 2 to 2 of the table source")]
    [InlineData("audit_entry", "UPDATE audit_entry SET persons = '[]' WHERE number = 3", "Entry 3 ", "was changed")]
    [InlineData("audit_entry", "DELETE FROM audit_entry WHERE number = 2", "Entry 3 ", "entries are missing")]
    [InlineData("audit_entry", "DELETE FROM audit_entry WHERE number = 3", "ruling", "no entry tells of")]
    [InlineData("ruling", "INSERT INTO ruling (class, accepted, reason, person, ruled_at) VALUES ('b', 1, 'r', 'x', '2026')", "ruling", "no entry tells of")]
    public async Task FindBreak_FileChangedBehindItsBack_NamesThePlace(string table, string sql, params string[] told)
    {
        using (var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter())
        {
            foreach (var act in new[] { "update", "delete" })
                connection.Execute($"DROP TRIGGER {table}_no_{act}");
            connection.Execute(sql);
        }
        await using var open = Base.Open(_folder.Data, BaseAccess.Read, TimeProvider.System);

        var broken = open.Store.Audit.FindBreak();

        Assert.NotNull(broken);
        Assert.All(told, words => Assert.Contains(words, broken, StringComparison.Ordinal));
    }
}
