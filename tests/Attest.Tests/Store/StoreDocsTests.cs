using System.Text.Json;
using System.Text.RegularExpressions;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;

namespace Attest.Tests.Store;

/// <summary>docs/store.md says what there is.</summary>
public sealed partial class StoreDocsTests : IDisposable
{
    private static readonly string Page = RepositoryFiles.Read("docs/store.md");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tables_OfTheFile_AreDescribed()
    {
        InitializeBase.In(_folder.Data, TimeProvider.System);
        using var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter();

        var tables = connection.Rows(row => row.GetString(0), "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");

        Assert.All(tables, table => Assert.Contains($"`{table}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_OfTheExamination_AreDescribed()
    {
        var codes = Code().Matches(RepositoryFiles.Read("src/Attest/Store/ExamineBase.cs") + RepositoryFiles.Read("src/Attest/Store/ExamineOffice.cs")).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(codes.Order(StringComparer.Ordinal), CodeRow().Matches(Page[Page.IndexOf("## What `attest doctor`", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Query_OfThePage_CountsStatements()
    {
        InitializeBase.In(_folder.Data, TimeProvider.System);
        await using (var open = Base.Open(_folder.Data, BaseAccess.Write, TimeProvider.System))
        {
            var page = SamplePages.Page();
            await open.Store.AddAsync([page]);
            await open.Store.SupersedeAsync([SamplePages.Read(page.Source, alter: statement => statement with { Hedge = Hedge.Believed })]);
            await open.Store.SupersedeAsync([page]); // superseded, and read again
        }
        using var connection = new SqliteFile(_folder.Data.EvidenceFile).OpenWriter();

        var rows = connection.Rows(row => (row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3)), Query().Match(Page).Groups[1].Value);

        Assert.Equal([(2000, "production", "none", 1), (2000, "transfer", "none", 1)], rows);
    }

    [Fact]
    public void Identity_EveryMember_IsNamed()
    {
        var statement = SamplePages.Page().Statements[0] with { Quantity = new Quantity(1, Bound.Exact, "mines", "USD", 2) };

        var meaning = JsonElement.Parse(CanonicalJson.Write(statement, StatementId.WriteMeaning));

        Assert.All(meaning.EnumerateObject().Select(member => member.Name), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
        Assert.All(meaning.GetProperty("quantity").EnumerateObject().Select(member => member.Name), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [GeneratedRegex("""Find\("([a-z-]+)",""")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `([a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow();

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
