using System.Collections.Immutable;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Attest.Tests.Publishing;

namespace Attest.Tests.Store;

/// <summary>The last edition that says anything of a kind is the same whichever way it is looked for, and as the pages themselves have it.</summary>
public sealed class LastSaidTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("attest-last-").FullName;
    private Base _held = null!;

    public async ValueTask InitializeAsync()
    {
        DataFolder data = new(_folder);
        InitializeBase.In(data, TimeProvider.System);
        _held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        string[] samples = [.. Directory.EnumerateFiles(Path.Combine(DemonstrationSite.DataFolder, "samples"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        await _held.Store.AddAsync([.. samples.Select(DemonstrationSite.Read)]);
    }

    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>0 looks at pages for every kind, a large number at statements for every kind, what lies between at either.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(1_000_000)]
    public void Of_AnyBound_IsWhatThePagesSay(int seldom)
    {
        var pages = _held.Store.Pages.Select(page => _held.Store.Find(page.Address)!).ToList();
        // Every third statement of every second page is ruled on, so that some pages have nothing else of a kind.
        var rejected = pages.Where((_, at) => at % 2 == 0).SelectMany(page => page.Statements.Where((stored, at) => at % 3 == 0 || stored.Statement.Kind == StatementKind.Use)).Select(stored => stored.Id).ToHashSet();
        var standings = Standings.None with { ByStatement = rejected.ToImmutableDictionary(id => id, id => Standing.Of(new Judgement(Ruling.Reject, id, null, "jb", DateTimeOffset.UnixEpoch))) };
        var expected = pages.SelectMany(page => page.Statements.Where(stored => !rejected.Contains(stored.Id)).Select(stored => (page.Address.Jurisdiction, stored.Statement.Kind, page.Address.Edition)))
            .GroupBy(said => (said.Jurisdiction, said.Kind)).Select(said => new LastSaid(said.Key.Jurisdiction, said.Key.Kind, said.Max(one => one.Edition))).ToHashSet();

        using var connection = new SqliteFile(new DataFolder(_folder).EvidenceFile).OpenReader();
        var found = StatementRows.LastSaid(connection, EvidenceQueries.Holdings(connection, new Holdings(), EvidenceQueries.Revision(connection)), standings, isChecked: false, seldom);

        Assert.True(expected.Count > 50);
        Assert.Equal(expected, found.ToHashSet());
        Assert.Equal(expected.Count, found.Count);
    }
}
