using System.Text.RegularExpressions;

namespace Attest.Tests.Architecture;

/// <summary>How the code is laid out in files: short ones, of one public type each, named for it; an exception says why at its head.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 400;

    [Fact]
    public void LongFiles_Everywhere_SayWhyAtTheirHead() => Assert.DoesNotContain(
        RepositoryFiles.Under(["src", "tests", "bench"], ".cs", ".razor", ".css", ".js", ".sql"),
        path => !path.StartsWith("tests/corpus/", StringComparison.Ordinal) && IsUnexplainedLength(RepositoryFiles.Read(path)));

    [Fact]
    public void PublicTypes_EveryFileOfTheCode_AreOneNamedAsTheFile() => Assert.DoesNotContain(
        RepositoryFiles.Under(["src"], ".cs"),
        path => IsMixture(Path.GetFileName(path), RepositoryFiles.Read(path)));

    [Fact]
    public void IsUnexplainedLength_LongFile_IsFoundUnlessItsHeadSaysWhy()
    {
        string code = string.Concat(Enumerable.Repeat("namespace A;\n", MostLines + 1));

        Assert.True(IsUnexplainedLength(code));
        Assert.False(IsUnexplainedLength("// One table of the format's four hundred codes, kept in their order.\n" + code));
        Assert.False(IsUnexplainedLength(code[..^"namespace A;\n".Length]));
    }

    [Theory]
    [InlineData("A.cs", "public sealed class A;\npublic enum B { C }")]
    [InlineData("A.cs", "public readonly record struct B(int C);")]
    [InlineData("A.cs", "public static partial class B\n{\n}")]
    public void IsMixture_SecondTypeOrAnotherName_IsFound(string file, string code) => Assert.True(IsMixture(file, code));

    [Theory]
    [InlineData("A.cs", "public sealed class A\n{\n    public enum B { C }\n}\ninternal sealed class D;")]
    [InlineData("A.cs", "internal sealed class B;")]
    [InlineData("A.Dates.cs", "public sealed partial class A\n{\n}")]
    [InlineData("A.cs", "public delegate void A(int b);")]
    [InlineData("A.cs", "// The words belong together, hence several public types in one file.\npublic enum A { B }\npublic enum C { D }")]
    public void IsMixture_OneTypeOrAReason_IsNotFound(string file, string code) => Assert.False(IsMixture(file, code));

    private static bool IsUnexplainedLength(string text) => text.AsSpan().Count('\n') > MostLines && Head(text).Length < 40;

    private static bool IsMixture(string file, string code)
    {
        string[] types = [.. PublicType().Matches(code).Select(match => match.Groups["name"].Value).Distinct()];
        return types.Length switch
        {
            0 => false,
            1 => types[0] != file.Split('.')[0],
            _ => !Head(code).Contains("several public types", StringComparison.Ordinal),
        };
    }

    // The comment that a file begins with, in whatever way its language writes one.
    private static string Head(string text) => HeadComment().Match(text).Value;

    // Types that are not nested stand at the margin, since namespaces are file-scoped.
    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|interface|enum|record(?: struct| class)?|delegate [\w<>?,\[\]. ]+?) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\A\uFEFF?(?:(?://|--)[^\n]*\n)+|\A\uFEFF?(?:/\*|@\*)[\s\S]*?\*[/@]", RegexOptions.CultureInvariant)]
    private static partial Regex HeadComment();
}
