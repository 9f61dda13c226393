using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Registers;

/// <summary><c>attest registers show</c> and <c>check</c>, as somebody at a terminal meets them.</summary>
public sealed class RegistersVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("PRK")]
    [InlineData("prk")]
    [InlineData("North Korean")]
    public async Task Show_CodeOrNameOrAdjective_IsTheSameState(string typed)
    {
        ProgramRun run = await RunAsync("registers", "show", typed);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("North Korea (PRK)", run.Output);
        Assert.Matches(@"51/45S +1996-12-10 +abstain", run.Output);
    }

    [Fact]
    public async Task Show_DayBeforeAndAfterEntryIntoForce_IsTheStatusOfThatDay()
    {
        using JsonDocument before = await JsonAsync("registers", "show", "FIN", "--on", "2012-06-30", "--json");
        using JsonDocument after = await JsonAsync("registers", "show", "FIN", "--on", "2012-07-01", "--json");

        Assert.Equal("not_party", StatusOf(before, "MBT"));
        Assert.Equal("state_party", StatusOf(after, "MBT"));
    }

    [Fact]
    public async Task Show_MistypedName_SuggestsTheNearestAndExitsWith1()
    {
        ProgramRun run = await RunAsync("registers", "show", "Nort Korea");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Did you mean “North Korea”", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Show_NameOfSeveral_NamesThemAll()
    {
        ProgramRun run = await RunAsync("registers", "show", "Congolese");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(COD)", run.Error);
        Assert.Contains("(COG)", run.Error);
    }

    [Fact]
    public async Task Show_NoDay_ExitsWith2()
    {
        ProgramRun run = await RunAsync("registers", "show", "PRK", "--on", "1 March 1999");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2004-03-01", run.Error);
    }

    [Fact]
    public async Task Check_BundledRegisters_AreGood()
    {
        ProgramRun run = await RunAsync("registers", "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("participation.csv", run.Output);
    }

    [Fact]
    public async Task Check_RowThatIsWrong_IsNamedWithItsLineAndExitsWith1()
    {
        _data.Write("registers/participation.csv", "treaty,jurisdiction\nMBT,QQQ\n");

        ProgramRun check = await RunAsync("registers", "check");
        ProgramRun show = await RunAsync("registers", "show", "PRK");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("participation.csv:", check.Output);
        Assert.Equal(3, show.ExitCode);
        Assert.Contains("attest registers check", show.Error);
        Assert.Single(show.Error.TrimEnd().Split('\n'));
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(args, ("ATTEST_DATA", _data.Path));

    private async Task<JsonDocument> JsonAsync(params string[] args) => JsonDocument.Parse((await RunAsync(args)).Output);

    private static string? StatusOf(JsonDocument shown, string treaty) =>
        shown.RootElement.GetProperty("treaties").EnumerateArray().Single(row => row.GetProperty("treaty").GetString() == treaty).GetProperty("status").GetString();
}
