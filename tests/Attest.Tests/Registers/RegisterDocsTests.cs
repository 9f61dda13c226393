using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Tests.Registers;

/// <summary>docs/registers.md names every file and every column, and none that does not exist.</summary>
public sealed partial class RegisterDocsTests
{
    public static TheoryData<string> Files => [.. RegisterSchema.All.Select(schema => schema.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Page_EveryFile_HasAllItsColumns(string file)
    {
        string section = RepositoryFiles.Read("docs/registers.md").Split($"\n## {file}\n")[1].Split("\n## ")[0];
        var documented = ColumnRow().Matches(section).SelectMany(row => Name().Matches(row.Groups["names"].Value)).Select(name => name.Groups[1].Value);

        Assert.Equal(RegisterSchema.All.Single(schema => schema.File == file).Columns.Order(), documented.Order());
    }

    [Fact]
    public void Schemas_AllOfThem_AreTheFilesOfTheFolder() => Assert.Equal(
        RegisterSchema.All.Select(schema => schema.File).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(BundledRegisters.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| (?<names>`[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex ColumnRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
