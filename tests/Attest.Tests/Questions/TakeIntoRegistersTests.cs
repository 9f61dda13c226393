using System.Text.Json;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Questions;

/// <summary><c>attest registers take</c>: what an editor has checked becomes evidence for a duty, and nothing else does.</summary>
public sealed class TakeIntoRegistersTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Take_CompletionAnEditorHasChecked_MeetsTheDuty()
    {
        using var answers = JsonDocument.Parse((await RunAsync("ask", "stockpile_destruction", "completed", "--json")).Output);
        var statement = answers.RootElement.GetProperty("answers").EnumerateArray().Single(answer => answer.GetProperty("state").GetString() == "TCD").GetProperty("statements").GetString()!.Split(' ')[0];
        var before = await RunAsync("registers", "take");

        await RunAsync("judge", statement, "accept", "--by", "jb");
        var taken = await RunAsync("registers", "take");
        var again = await RunAsync("registers", "take");

        Assert.Contains("No checked statement", before.Output, StringComparison.Ordinal);
        Assert.Contains("1 row added", taken.Output, StringComparison.Ordinal);
        Assert.Contains("0 rows added", again.Output, StringComparison.Ordinal);
        using var status = JsonDocument.Parse((await RunAsync("status", "TCD", "--treaty", "MBT", "--on", "2010-01-01", "--json")).Output);
        var duty = status.RootElement.GetProperty("obligations").EnumerateArray().Single(duty => duty.GetProperty("article").GetString() == "4");
        Assert.Equal("met", duty.GetProperty("state").GetString());
        Assert.Contains(statement, duty.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It submitted its fifth Article 7 report on 29 April 2008, covering calendar year 2007.", null, "2007")]
    [InlineData("The annual update was submitted on 30 April 2004 (for calendar year 2003).", null, "2003")]
    [InlineData("It submitted an Article 7 report for the period 1 January to 31 December 2005.", null, "2005")]
    [InlineData("Its annual report for 2009 was late.", null, "2009")]
    [InlineData("It submitted a report.", "2006-01-01/2006-12-31", "2006")]
    [InlineData("Its initial Article 7 report, due on 28 November 2006, was submitted on 12 December 2006.", null, "initial")]
    [InlineData("It submitted its Article 7 report on 29 April 2008.", "2008-04-29", "does not say")]
    [InlineData("It submitted reports for the years 2007 and 2008.", null, "several years: 2007, 2008")]
    [InlineData("It submitted a report for the period from May 2006 to April 2007.", null, "several years: 2006, 2007")]
    [InlineData("It submitted its initial report and an annual report for 2003.", null, "at once")]
    public void Coverage_WordsOrInterval_SayWhichReportOrNothing(string wording, string? date, string expected)
    {
        var (year, unknown) = ReadReportCoverage.Of(wording, date is null ? null : EdtfDate.Parse(date));

        Assert.Contains(expected, unknown ?? year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "initial", StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_OfCheckedStatements_AreTakenOrRefusedWithTheReason()
    {
        string said = QuestionBase.Ask(
            ["Kuwait 2008: It submitted its Article 7 report on 29 April 2008, covering calendar year 2007.", "Niger 2008: It submitted its Article 7 report on 30 April 2008.", "Chad 2008: It submitted its Article 7 report on 28 April 2008, covering calendar year 2007."],
            store =>
            {
                foreach (var stored in store.Pages.Where(page => page.Address.Jurisdiction.Value != "TCD").SelectMany(page => store.Find(page.Address)!.Statements).Where(stored => stored.Statement.Kind == StatementKind.Article7).ToList())
                    store.JudgeAsync(stored.Page, new Judgement(Ruling.Accept, stored.Id, null, "jb", DateTimeOffset.UnixEpoch)).GetAwaiter().GetResult();
                return string.Join("; ", EventsFromStatements.Reports(store, new DateOnly(2026, 3, 1)).OrderBy(report => report.Said.Subject).Select(report => $"{report.Said.Subject} {report.Entry?.Covers} {report.Entry?.Day} {report.Refusal}".Trim()));
            });

        Assert.Equal("KWT 2007 2008-04-29; NER   does not say which calendar year the report covers, nor that it is the initial one", said);
    }

    private Task<ProgramRun> RunAsync(params string[] command) => ProgramRun.OfAsync(command, ("ATTEST_DATA", _data.Path));
}
