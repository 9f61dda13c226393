using System.Text.Json;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Editions.Compare;

/// <summary>What changed from one edition to the next, from the folders of both.</summary>
public sealed class CompareEditionsTests : IAsyncLifetime
{
    private const string Of2001 = """
        KUWAIT, Landmine Monitor Report 2001

        Kuwait has not signed the Mine Ban Treaty. Kuwait is not known to have ever used antipersonnel mines.

        Stockpiling

        Kuwait has a stockpile of 45,845 antipersonnel mines.

        Production

        Kuwait produces antipersonnel mines.
        """;

    private const string Of2002 = """
        KUWAIT, Landmine Monitor Report 2002

        Kuwait signed the Mine Ban Treaty on 5 December 2001. In December 2001, Kuwait used antipersonnel mines along its border.

        Stockpiling

        Kuwait has a stockpile of 91,432 antipersonnel mines.

        Production

        Nothing else is told here.
        """;

    private readonly ScratchFolder _data = new();
    private readonly ScratchFolder _files = new();

    public async ValueTask InitializeAsync()
    {
        await RunAsync("import", _files.Write("a.txt", Of2001), _files.Write("b.txt", Of2002), _files.Write("c.txt", "NORTH KOREA, Landmine Monitor Report 2002\n\nNorth Korea has not acceded to the Mine Ban Treaty.\n"));
        await RunAsync("keys", "new");
        foreach (string year in new[] { "2001", "2002" })
            Assert.InRange((await RunAsync("freeze", "lm", year, "--cut-off", "2026-10-01", "--rehearse")).ExitCode, 0, 1);
    }

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        _files.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Book_SinceTheYearBefore_TellsTheKeyDevelopmentsBeforeTheReportAndOverAll()
    {
        string book = _files.PathOf("book.html");

        var run = await RunAsync("book", book, "--edition", "lm-2002-DRAFT", "--since", "lm-2001-DRAFT");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await File.ReadAllTextAsync(book, TestContext.Current.CancellationToken));
        var report = html.GetElementById("kwt")!;
        Assert.Equal("Key developments since lm-2001-DRAFT", report.QuerySelector("h3")!.TextContent);
        Assert.Equal(3, report.QuerySelectorAll("h3 + ul > li").Length);
        Assert.Equal("Mine Ban Treaty: signed: “Kuwait signed the Mine Ban Treaty on 5 December 2001.” Before: “Kuwait has not signed the Mine Ban Treaty.”", report.QuerySelector("li")!.TextContent);
        var all = html.GetElementById("developments")!;
        Assert.Equal(["Kuwait", "0", "3", "0", "0", "1"], all.QuerySelectorAll("tbody tr").Single().Children.Select(cell => cell.TextContent));
        Assert.Equal("#kwt", all.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains("1 report is on a State or theme that lm-2001-DRAFT has none on", all.TextContent, StringComparison.Ordinal);
        Assert.Null(html.GetElementById("prk")!.QuerySelector("#prk-developments"));
    }

    [Fact]
    public async Task Book_SinceWithoutAnEdition_IsAQuestionOfUsage() => Assert.Equal(2, (await RunAsync("book", _files.PathOf("book.html"), "--since", "lm-2001-DRAFT")).ExitCode);

    [Fact]
    public async Task Compare_TwoYears_TellsEachChangeOnceWithItsKind()
    {
        var changes = await ChangesAsync("lm-2001-DRAFT", "lm-2002-DRAFT");

        Assert.Equal(
        [
            ("revised", true, "Kuwait has not signed the Mine Ban Treaty.", "Kuwait signed the Mine Ban Treaty on 5 December 2001."),
            ("revised", true, "Kuwait is not known to have ever used antipersonnel mines.", "In December 2001, Kuwait used antipersonnel mines along its border."),
            ("revised", true, "Kuwait has a stockpile of 45,845 antipersonnel mines.", "Kuwait has a stockpile of 91,432 antipersonnel mines."),
        ],
        changes.Where(change => change.Development));
        Assert.Equal([("no_longer_said", false, "Kuwait produces antipersonnel mines.", null)], changes.Where(change => !change.Development));
    }

    [Fact]
    public async Task Compare_NewReport_IsToldAsSuchAndNotAsChanges()
    {
        var run = await RunAsync("compare", Edition("lm-2001-DRAFT"), Edition("lm-2002-DRAFT"), "--json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["lm/2002/0/PRK/all"], json.GetProperty("new_reports").EnumerateArray().Select(report => report.GetString()!));
        Assert.DoesNotContain(json.GetProperty("changes").EnumerateArray(), change => change.GetProperty("state").GetString() == "PRK");
    }

    [Fact]
    public async Task Compare_SameEdition_KeepsAllAndChangesNothing()
    {
        var json = JsonDocument.Parse((await RunAsync("compare", Edition("lm-2002-DRAFT"), Edition("lm-2002-DRAFT"), "--json")).Output).RootElement;

        Assert.Empty(json.GetProperty("changes").EnumerateArray());
        Assert.True(json.GetProperty("kept").GetInt32() >= 4);
    }

    [Fact]
    public async Task Compare_CorrectionInWhichAStatementWasRejected_IsWithdrawn()
    {
        string id = Statements("lm-2002-DRAFT").Single(line => line.GetProperty("wording").GetString()!.StartsWith("Kuwait signed", StringComparison.Ordinal)).GetProperty("id").GetString()!;
        Directory.Move(Edition("lm-2002-DRAFT"), Edition("first"));
        Assert.Equal(0, (await RunAsync("judge", id, "reject", "--by", "jb")).ExitCode);
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2026-10-01", "--rehearse");

        var changes = await ChangesAsync("first", "lm-2002-DRAFT");

        Assert.Equal([("withdrawn", false, "Kuwait signed the Mine Ban Treaty on 5 December 2001.", null)], changes);
    }

    [Fact]
    public async Task Compare_ForPeople_SaysBeforeAndAfter()
    {
        var run = await RunAsync("compare", Edition("lm-2001-DRAFT"), Edition("lm-2002-DRAFT"), "--state", "Kuwait", "--developments");

        Assert.Contains("revised, since then: It was done since.", run.Output, StringComparison.Ordinal);
        Assert.Contains("before  “Kuwait has not signed the Mine Ban Treaty.”", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("compare", Edition("nowhere"), Edition("lm-2002-DRAFT"))).ExitCode);
    }

    private string Edition(string name) => _data.PathOf("editions/" + name);

    private IEnumerable<JsonElement> Statements(string edition) => File.ReadLines(Edition(edition) + "/documents/KWT/all/statements.jsonl").Select(line => JsonDocument.Parse(line).RootElement);

    private async Task<List<(string Change, bool Development, string? Before, string? After)>> ChangesAsync(string before, string after)
    {
        var run = await RunAsync("compare", Edition(before), Edition(after), "--state", "KWT", "--json");
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("changes").EnumerateArray().Select(change => (
            change.GetProperty("change").GetString()!, change.GetProperty("development").GetBoolean(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString()))];
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync([.. args, "--data", _data.Path]);
}
