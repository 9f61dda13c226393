using System.Text.Json;
using Attest.Registers;
using Attest.Tests.CommandLine;
using Attest.Tests.Registers;

namespace Attest.Tests.Treaties;

/// <summary><c>attest registers add</c> and <c>import</c>: append-only, with source and day of learning, refused where they would put the registers out of order.</summary>
public sealed partial class LiveRegistersVerbTests : IDisposable
{
    private const string List = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <MTDSG><Header><ExternalData><Titlesect>5 . Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction&lt;superscript&gt;1&lt;/superscript&gt;</Titlesect></ExternalData></Header>
        <Treaty><Participants><Table><TGroup>
        <Thead><Row><Entry>Participant</Entry><Entry>Signature</Entry><Entry>Ratification, Acceptance(A), Accession(a), Approval(AA), Succession(d)</Entry></Row></Thead>
        <Tbody><Rows>ROWS</Rows></Tbody></TGroup></Table></Participants></Treaty></MTDSG>
        """;

    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Add_Withdrawal_IsAppendedAndAnswersFromTheDayItWasLearned()
    {
        Assert.Equal(0, (await RunAsync("registers", "add", "NOR", "MBT", "withdrawal_notified", "2026-03-01", "--source", "C.N. 7, “note”, 2026", "--learned", "2026-03-05")).ExitCode);
        string written = File.ReadAllText(Events);
        Assert.Equal(0, (await RunAsync("registers", "add", "SWE", "MBT", "withdrawal_notified", "2026-03-02", "--source", "depositary", "--learned", "2026-03-06")).ExitCode);

        Assert.StartsWith(written, File.ReadAllText(Events), StringComparison.Ordinal);
        Assert.Equal("withdrawn", await StatusAsync("NOR", "--on", "2026-09-01"));
        Assert.Equal("state_party", await StatusAsync("NOR", "--on", "2026-09-01", "--as-of", "2026-03-04"));
        Assert.Equal("withdrawn", await StatusAsync("SWE", "--on", "2026-09-02"));
    }

    [Fact]
    public async Task Add_SameEventTwice_IsWrittenOnce()
    {
        await RunAsync("registers", "add", "NOR", "MBT", "withdrawal_notified", "2026-03-01", "--source", "depositary");
        string written = File.ReadAllText(Events);

        var again = await RunAsync("registers", "add", "NOR", "MBT", "withdrawal_notified", "2026-03-01", "--source", "somebody else");

        Assert.Equal(0, again.ExitCode);
        Assert.StartsWith("It is held already: overlay/treaty_events.csv:2", again.Output);
        Assert.Equal(written, File.ReadAllText(Events));
    }

    [Fact]
    public async Task Add_OtherDayOfWhatIsHeld_NeedsToSayThatItCorrects()
    {
        var refused = await RunAsync("registers", "add", "AFG", "MBT", "accession", "2002-09-12", "--source", "depositary");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--corrects 2002-09-11", refused.Error);
        Assert.False(File.Exists(Events));

        Assert.Equal(0, (await RunAsync("registers", "add", "AFG", "MBT", "accession", "2002-08-12", "--corrects", "2002-09-11", "--source", "depositary")).ExitCode);
        Assert.Equal("state_party", await StatusAsync("AFG", "--on", "2003-02-01"));
    }

    [Fact]
    public async Task Add_GrantOfAnOpenRequest_AnswersIt()
    {
        await RunAsync("registers", "add", "SEN", "MBT", "extension_granted", "2008-11-28", "--article", "5", "--until", "2016-03-01", "--at", "9MSP", "--source", "final report");

        string row = File.ReadAllLines(_data.PathOf("registers/extensions.csv"))[1];
        Assert.StartsWith("MBT,SEN,5,1,,2016-03-01,9MSP,2008-11-28,2016-03-01,", row, StringComparison.Ordinal);
        Assert.Contains("Extended from 2009-03-01 to 2016-03-01 by 9MSP", (await RunAsync("status", "SEN", "--on", "2010-01-01")).Output);
    }

    [Theory]
    [InlineData("BIH MBT extension_granted 2026-12-04 --article 5 --until 2029-03-01 --at MSP99 --source x", "granted_at “MSP99” is not a meeting")]
    [InlineData("BIH MBT extension_granted 2026-12-04 --article 5 --source x", "neither requested_until nor granted_until")]
    [InlineData("BIH MBT completed soon --article 5 --source x", "day “soon” is not a date")]
    [InlineData("BIH MBT parliament_vote tomorrow --source x", "day “tomorrow” is not a date")]
    public async Task Add_WhatWouldPutTheRegistersOutOfOrder_IsNotWritten(string line, string message)
    {
        var run = await RunAsync(["registers", "add", .. line.Split(' ')]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Output);
        Assert.Empty(Directory.Exists(_data.PathOf("registers")) ? Directory.EnumerateFiles(_data.PathOf("registers")) : []);
    }

    [Fact]
    public async Task Import_ListOfTheTreatyCollection_AddsWhatIsNewAndNamesWhatDiffers()
    {
        string file = _data.Write("XXVI-5.en.xml", List.Replace("ROWS", """
            <Row><Entry>Afghanistan</Entry><Entry></Entry><Entry>11 Sep&#9; 2002 a</Entry></Row>
            <Row><Entry>Belgium&lt;superscript&gt;2,3&lt;/superscript&gt;</Entry><Entry> 3 Dec&#9; 1997</Entry><Entry> 5 Sep&#9; 1998</Entry></Row>
            <Row><Entry>Lebanon <superscript>4</superscript></Entry><Entry></Entry><Entry> 1 Apr&#9; 2026 a</Entry></Row>
            <Row><Entry>Atlantis</Entry><Entry></Entry><Entry> 1 Apr&#9; 2026 a</Entry></Row>
            <Row><Entry>Oman</Entry><Entry></Entry><Entry>some day</Entry></Row>
            <Row><Entry>Fiji</Entry><Entry>[ 3 Dec 1997]</Entry><Entry></Entry></Row>
            """, StringComparison.Ordinal));

        var run = await RunAsync("registers", "import", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("5 acts in the list, 2 held already.", run.Output);
        Assert.Contains("1 row added.", run.Output);
        Assert.Contains("BEL: ratification 1998-09-05, but participation.csv:17 has ratification on 1998-09-04", run.Output);
        Assert.Contains("“Atlantis” is no State", run.Output);
        Assert.Contains("no day: Oman: some day", run.Output);
        Assert.Contains("brackets mark what a later act replaced: Fiji: [ 3 Dec 1997]", Spaces().Replace(run.Output, " "));
        Assert.Contains("attest registers add CODE MBT accession 2026-04-01", Spaces().Replace(run.Output, " "));
        Assert.Equal("state_party", await StatusAsync("LBN", "--on", "2026-10-01"));
        Assert.Contains("0 rows added.", (await RunAsync("registers", "import", file)).Output);

        Assert.Contains("1 row added.", (await RunAsync("registers", "import", file, "--corrections")).Output);
        Assert.Matches("ratification +1998-09-05", (await RunAsync("status", "BEL")).Output);
    }

    [Theory]
    [InlineData("<html><body>not a list</body></html>", "It has no list of participants")]
    [InlineData("<MTDSG><Treaty>", "It is not XML")]
    [InlineData("nothing,of,the,kind\n1,2,3,4\n", "No register, or more than one, has the columns")]
    [InlineData("treaty,jurisdiction,event,day\nMBT,NOR\n", ":2: 2 fields, 4 columns")]
    [InlineData("treaty,jurisdiction,event,day\nMBT,NOR,proposal,2026-01-01\n", ":2: the row names no source")]
    [InlineData("", "has no line of column names")]
    public async Task Import_FileThatIsNone_IsSaidAndNothingIsWritten(string text, string message)
    {
        var run = await RunAsync("registers", "import", _data.Write("given", text));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.False(Directory.Exists(_data.PathOf("registers")));
    }

    [Fact]
    public async Task Import_CsvToldByItsColumns_IsAppendedOnce()
    {
        string file = _data.Write("from-a-meeting.csv", "treaty,jurisdiction,kind,covers,submitted\nMBT,NOR,annual,2024,2025-04-28\nMBT,SWE,annual,2024,2025-05\n");

        Assert.Contains("2 rows added.", (await RunAsync("registers", "import", file, "--source", "unoda.org", "--learned", "2026-01-02")).Output);
        Assert.Contains("0 rows added, 2 there already.", (await RunAsync("registers", "import", file, "--source", "unoda.org")).Output);

        Assert.Matches(@"2025-04-30 +met", (await RunAsync("status", "NOR", "--on", "2026-02-01")).Output);
        Assert.DoesNotMatch(@"2025-04-30 +met", (await RunAsync("status", "NOR", "--on", "2026-02-01", "--as-of", "2026-01-01")).Output);
    }

    [Fact]
    public void Add_WhileAnotherProgramAdds_IsRefused()
    {
        Directory.CreateDirectory(_data.PathOf("registers"));
        using var other = new FileStream(_data.PathOf("registers/.adding"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Throws<IOException>(() => new AddRegisterRows(BundledRegisters.Folder, _data.PathOf("registers")).Add([]));
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\s+")]
    private static partial System.Text.RegularExpressions.Regex Spaces();

    private string Events => _data.PathOf("registers/treaty_events.csv");

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync(args, ("ATTEST_DATA", _data.Path));

    private async Task<string> StatusAsync(string state, params string[] args)
    {
        var run = await RunAsync(["status", state, "--json", .. args]);
        Assert.True(run.ExitCode == 0, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("status").GetString()!;
    }
}
