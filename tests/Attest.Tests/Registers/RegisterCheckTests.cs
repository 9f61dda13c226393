using Attest.Registers;

namespace Attest.Tests.Registers;

/// <summary>What is wrong in a register is said with its file and line, all of it at once.</summary>
public sealed class RegisterCheckTests
{
    [Theory]
    [InlineData("participation.csv", "MBT,AGO,1997-12-04,", "MBT,AQO,1997-12-04,", "jurisdiction “AQO” is not a code of jurisdictions.csv")]
    [InlineData("participation.csv", "MBT,AGO,1997-12-04,", "MBT,AGO,1997-13-04,", "signature “1997-13-04” is not a calendar day (YYYY-MM-DD)")]
    [InlineData("participation.csv", "MBT,AGO,1997-12-04,", "MBX,AGO,1997-12-04,", "treaty “MBX” is not a code of treaties.csv")]
    [InlineData("participation.csv", "MBT,AGO,1997-12-04,", "MBT,AFG,1997-12-04,", "“MBT AFG” is already on line 8")]
    [InlineData("participation.csv", "MBT,AGO,1997-12-04,", "MBT,AGO,1997-12-02,", "signature 1997-12-02 is before the treaty was opened on 1997-12-03")]
    [InlineData("participation.csv", "MBT,AGO,1997-12-04,", "MBT,TWN,1997-12-04,", "TWN is not a State and cannot join")]
    [InlineData("participation.csv", "2002-09-11,accession,2003-03-01", "2002-09-11,accession,2003-04-01", "entry_into_force 2003-04-01 does not follow from deposit 2002-09-11: 2003-03-01")]
    [InlineData("participation.csv", "2002-09-11,accession,2003-03-01", "2002-09-11,adhesion,2003-03-01", "deposit_kind “adhesion” is not one of: acceptance, accession, approval, consent_to_be_bound, none, ratification, succession")]
    [InlineData("participation.csv", "2025-08-20,2026-02-20", "2025-08-20,2026-02-21", "withdrawal_effective 2026-02-21 is not 6 months after 2025-08-20")]
    [InlineData("jurisdictions.csv", "FLK,FK,238", "FLK,FK,23", "m49 “23” is not three digits")]
    [InlineData("names.csv", "MMR,Burma,en,variant,,,text,compiler", "MMR,Burma,en,variant,text,compiler", "6 fields, 8 columns")]
    [InlineData("cd_members.csv", "PRK,1996-06-17", "PRK,..1996", "member_since “..1996” is neither a calendar day (YYYY-MM-DD) nor an open one (..YYYY-MM-DD)")]
    [InlineData("tile_map.csv", "AGO,12,13", "AGO,18,5", "column 18, row 5 is already taken by AFG")]
    [InlineData("meetings.csv", "2003-09-15,2003-09-19", "2003-09-15,2003-09-14", "end is before start")]
    [InlineData("roll_calls.csv", "51/45S,AGO,,yes", "51/99Z,AGO,,yes", "resolution “51/99Z” is not in resolutions.csv")]
    [InlineData("resolutions.csv", ",156,0,10,,185,155,0,10,19,0,disputed,", ",156,0,10,,185,155,0,10,19,0,published,",
        "published totals 156-0-10 differ from the roll call's 155-0-10: correct them, or write totals “disputed” and say why in the note")]
    [InlineData("resolutions.csv", ",156,0,10,,185,155,0,10,19,0,disputed,", ",156,0,10,,185,156,0,10,18,0,published,",
        "computed totals 156-0-10 with 18 absent do not add up: the roll call gives 155-0-10 with 19 absent")]
    public void Run_BrokenRow_IsReportedWithFileAndLine(string file, string old, string broken, string message)
    {
        using var copy = new RegisterCopy();
        int line = copy.Replace(file, old, broken);

        Assert.Contains($"{file}:{line}: {message}", RegisterCheck.Run(copy.Folder).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Run_VoteChanged_TotalsNoLongerAddUp()
    {
        using var copy = new RegisterCopy();
        copy.Replace("roll_calls.csv", "57/74,PRK,,absent", "57/74,PRK,,yes");

        var problem = Assert.Single(RegisterCheck.Run(copy.Folder).Problems);
        Assert.Equal("resolutions.csv", problem.File);
        Assert.Equal("computed totals 143-0-23 with 25 absent do not add up: the roll call gives 144-0-23 with 24 absent", problem.Message);
    }

    [Fact]
    public void Load_SeveralProblems_ThrowsWithAllOfThem()
    {
        using var copy = new RegisterCopy();
        int first = copy.Replace("participation.csv", "MBT,AGO,1997-12-04,", "MBT,AQO,1997-12-04,");
        int second = copy.Replace("tile_map.csv", "AGO,12,13", "AGO,12,south");

        var thrown = Assert.Throws<RegisterException>(() => RegisterSet.Load(copy.Folder));
        Assert.Equal([("participation.csv", first), ("tile_map.csv", second)], thrown.Problems.Select(problem => (problem.File, problem.Line)));
        Assert.Contains("attest registers check", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"tile_map.csv:{second}: row “south” is not a whole number", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileMissing_IsReported()
    {
        using var copy = new RegisterCopy();
        File.Delete(Path.Combine(copy.Folder, "names.csv"));

        var check = RegisterCheck.Run(copy.Folder);
        Assert.False(check.IsGood);
        Assert.Null(check.Registers);
        Assert.Equal("names.csv", Assert.Single(check.Problems).File);
    }

    [Theory]
    [InlineData("# known_to: 2026-05-15", "# known: 2026-05-15", 1, "the header has no line “# known_to: …”")]
    [InlineData("jurisdiction,column,row", "jurisdiction,col,row", 6, "columns missing: column")]
    [InlineData("AGO,12,13", "AGO,\"12,13", 8, "quotation marks are out of order (LineBreakInQuotes)")]
    [InlineData("AGO,12,13", "AGO,12, 13", 8, "a field begins or ends with a space")]
    public void Run_BrokenFile_IsReported(string old, string broken, int line, string message)
    {
        using var copy = new RegisterCopy();
        copy.Replace("tile_map.csv", old, broken);

        Assert.Contains($"tile_map.csv:{line}: {message}", RegisterCheck.Run(copy.Folder).Problems.Select(problem => problem.ToString()));
    }

    /// <summary>A jurisdiction that cannot be read is one problem, not one for each of its names and votes.</summary>
    [Fact]
    public void Run_BrokenJurisdiction_IsReportedOnce()
    {
        using var copy = new RegisterCopy();
        copy.Replace("jurisdictions.csv", "PRK,KP,408", "PRK,KP,4O8");

        Assert.Equal("m49 “4O8” is not three digits", Assert.Single(RegisterCheck.Run(copy.Folder).Problems).Message);
    }

    [Fact]
    public void Run_FolderMissing_ReportsEveryFile() =>
        Assert.Equal(RegisterSchema.All.Count, RegisterCheck.Run(Path.Combine(BundledRegisters.Folder, "none")).Problems.Count);

    [Fact]
    public void Run_NotUtf8_IsReported()
    {
        using var copy = new RegisterCopy();
        File.WriteAllBytes(Path.Combine(copy.Folder, "tile_map.csv"), [.. "# title: a\n"u8, 0xE9, (byte)'\n']);

        Assert.Contains("tile_map.csv:0: the file is not UTF-8", RegisterCheck.Run(copy.Folder).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Run_EmptyFile_IsReported()
    {
        using var copy = new RegisterCopy();
        File.WriteAllText(Path.Combine(copy.Folder, "tile_map.csv"), "");

        Assert.Contains("tile_map.csv:1: the file has no line of column names", RegisterCheck.Run(copy.Folder).Problems.Select(problem => problem.ToString()));
    }
}
