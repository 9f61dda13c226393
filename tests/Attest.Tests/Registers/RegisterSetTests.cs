using System.Security.Cryptography;
using System.Text;
using Attest.Registers;

namespace Attest.Tests.Registers;

public sealed class RegisterSetTests
{
    [Fact]
    public void Run_BundledRegisters_FindsNoProblem() => Assert.Empty(RegisterCheck.Run(BundledRegisters.Folder).Problems);

    [Fact]
    public void Run_BundledRegisters_CountsEveryFile()
    {
        var rows = RegisterCheck.Run(BundledRegisters.Folder).Counts.ToDictionary(count => count.File, count => count.Rows);

        Assert.Equal(17, rows.Count);
        Assert.Equal(11, rows["obligations.csv"]);
        Assert.Equal(6, rows["treaty_events.csv"]);
        Assert.Equal(15, rows["extensions.csv"]);
        Assert.Equal(7, rows["article7_reports.csv"]);
        Assert.Equal(25, rows["completions.csv"]);
        Assert.Equal(17, rows["published_deadlines.csv"]);
        Assert.Equal(213, rows["jurisdictions.csv"]);
        Assert.Equal(620, rows["participation.csv"]);
        Assert.Equal(43, rows["resolutions.csv"]);
        Assert.Equal(7686, rows["roll_calls.csv"]);
        Assert.Equal(55, rows["meetings.csv"]);
        Assert.Equal(65, rows["cd_members.csv"]);
        Assert.Equal(311, rows["munitions.csv"]);
        Assert.Equal(200, rows["tile_map.csv"]);
    }

    [Fact]
    public void Headers_EveryFile_NamesSourceTermsAndTheDayItIsKnownTo() => Assert.All(BundledRegisters.Set.Headers, header =>
    {
        Assert.NotEmpty(header.Title);
        Assert.NotEmpty(header.Source);
        Assert.NotEmpty(header.Terms);
        Assert.InRange(header.KnownTo, new DateOnly(2025, 12, 1), new DateOnly(2026, 5, 31));
    });

    [Fact]
    public void Hash_SameFiles_IsTheSameAndLowerCaseHexadecimal()
    {
        string hash = RegisterSet.Load(BundledRegisters.Folder).Hash;

        Assert.Equal(BundledRegisters.Set.Hash, hash);
        Assert.Matches("^[0-9a-f]{64}$", hash);
    }

    /// <summary>The definition of docs/registers.md: the hash of what sha256sum prints for the files in the order of their names.</summary>
    [Fact]
    public void Hash_BundledRegisters_IsWhatAShellComputes()
    {
        var lines = Directory.EnumerateFiles(BundledRegisters.Folder, "*.csv").OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal)
            .Select(path => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}  {Path.GetFileName(path)}\n");

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)))), BundledRegisters.Set.Hash);
    }

    [Fact]
    public void Hash_OneByteChanged_Differs()
    {
        using var copy = new RegisterCopy();
        copy.Replace("tile_map.csv", "AFG,18,5", "AFG,18,0");

        Assert.NotEqual(BundledRegisters.Set.Hash, RegisterCheck.Run(copy.Folder).Hash);
    }
}
