using Attest.Questions.Explore;
using Attest.Store;
using Attest.Tests.CommandLine;
using Microsoft.AspNetCore.Builder;

namespace Attest.Tests.Publishing;

/// <summary>What is served knows the rows that another program has added to the registers: references name States, and statements stand under regions, as the registers have them now.</summary>
public sealed class FollowedRegistersTests : IAsyncLifetime
{
    private const string Columns = "jurisdiction,alpha2,m49,short_name,official_name,region,subregion,kind,un_status,un_member_since,can_join_since,code_origin,valid_from,valid_to,continued_by,within,source,confidence,note";

    private readonly string _folder = Directory.CreateTempSubdirectory("attest-followed-").FullName;
    private Base _held = null!;
    private WebApplication _web = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        DataFolder data = new(_folder);
        InitializeBase.In(data, TimeProvider.System);
        _held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await _held.Store.AddAsync([DemonstrationSite.Read("2000_KWT.txt"), DemonstrationSite.Read("2005_VUT.txt")]);
        _web = await DemonstrationSite.ServeAsync(_held.Store, parts => parts with { RegisterOverlay = Path.Combine(_folder, "registers") });
        _client = new HttpClient { BaseAddress = new(_web.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _web.DisposeAsync();
        await _held.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Cite_StateThatAnotherProgramRenamed_NamesItAsItIsCalledNow()
    {
        Assert.Equal("Kuwait 2000", await TitleAsync());

        await RenameAsync("State of the Bay", "Asia");

        Assert.Equal("State of the Bay 2000", await TitleAsync());
        Assert.Contains("title = {State of the Bay 2000}", (await _client.GetStringAsync("/states/KWT/2000/cite.bib")).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_StateThatAnotherProgramPutIntoAnotherRegion_StandUnderIt()
    {
        int ofKuwait = await CountAsync("state=KWT");
        Assert.True(ofKuwait > 0);
        Assert.Equal(ofKuwait, await CountAsync("region=Asia"));
        int ofOceania = await CountAsync("region=Oceania");

        await RenameAsync("Kuwait", "Oceania");

        Assert.Equal(0, await CountAsync("region=Asia"));
        Assert.Equal(ofOceania + ofKuwait, await CountAsync("region=Oceania"));
        Assert.Equal(ofKuwait, await CountAsync("state=KWT"));
    }

    /// <summary>The rest of the index is kept where no region changed: the same statements, found in the same order.</summary>
    [Fact]
    public async Task Statements_RowsThatMoveNoState_ChangeNothing()
    {
        StatementIndex index = new(_held.Store, () => DemonstrationSite.Registers);
        var before = index.Find(StatementFilter.Everything, 0, int.MaxValue);
        string shown = (await _client.JsonAsync("/statements.json")).GetProperty("statements").GetRawText();

        Assert.Equal(0, (await ProgramRun.OfAsync(["registers", "add", "NOR", "MBT", "withdrawal_notified", "2025-06-01", "--source", "depositary"], ("ATTEST_DATA", _folder))).ExitCode);

        Assert.Equal(before.Total, await CountAsync(""));
        Assert.Equal(shown, (await _client.JsonAsync("/statements.json")).GetProperty("statements").GetRawText());
    }

    private async Task<string?> TitleAsync() => (await _client.JsonAsync("/states/KWT/2000/cite.json"))[0].GetProperty("title").GetString();

    private async Task<int> CountAsync(string query) => (await _client.JsonAsync($"/statements.json?{query}")).GetProperty("total").GetInt32();

    // As another program does it: the file is imported by a process of its own settings.
    private async Task RenameAsync(string name, string region)
    {
        string file = Path.Combine(_folder, "jurisdictions.csv");
        await File.WriteAllTextAsync(file, $"{Columns}\nKWT,KW,414,{name},State of Kuwait,{region},Western Asia,state,member,,,iso,,,,,gazette,high,\n");
        var run = await ProgramRun.OfAsync(["registers", "import", file], ("ATTEST_DATA", _folder));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
