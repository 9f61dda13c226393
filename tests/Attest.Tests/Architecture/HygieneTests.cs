using System.Text.RegularExpressions;

namespace Attest.Tests.Architecture;

/// <summary>What no file of the project may contain: paths of one person's machine, and the hosts of package feeds and mirrors.</summary>
public sealed partial class HygieneTests
{
    [Fact]
    public void Files_Everywhere_NameNoMachinePathAndNoPackageFeed()
    {
        string[] found = [.. RepositoryFiles.All
            .Where(IsText)
            .SelectMany(path => RepositoryFiles.Read(path).Split('\n').Select((line, index) => (Place: $"{path}:{index + 1}", Line: line)))
            .Where(line => IsUnwelcome(line.Line))
            .Select(line => $"{line.Place}: {line.Line.Trim()}")];

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("see /ho", "me/ann/attest/notes.md")]
    [InlineData("path=\"/tm", "p/out.db\"")]
    [InlineData("cd /wor", "k/main")]
    [InlineData(@"open C:\Use", @"rs\ann\attest")]
    [InlineData("https://api.nu", "get.org/v3/index.json")]
    [InlineData("https://registry.np", "mjs.org/axe-core")]
    [InlineData("http://deb.deb", "ian.org/debian")]
    public void IsUnwelcome_PathOrFeed_IsFound(string start, string end) => Assert.True(IsUnwelcome(start + end));

    [Theory]
    [InlineData("https://example.org/home/ann/page.html")]
    [InlineData("set ATTEST_DATA to a folder such as /var/lib/attest")]
    [InlineData("docs/home/notes.md")]
    [InlineData("src/work" + "/notes.md")]
    public void IsUnwelcome_AddressOrRelativePath_IsNotFound(string line) => Assert.False(IsUnwelcome(line));

    private static bool IsUnwelcome(string line) => MachinePath().IsMatch(line) || PackageFeed().IsMatch(line);

    private static bool IsText(string path) =>
        !path.StartsWith("tests/corpus/", StringComparison.Ordinal)
        && Path.GetExtension(path) is not (".png" or ".jpg" or ".ico" or ".woff2" or ".zip" or ".db" or ".pdf");

    // Not preceded by a host or another folder, which would make it part of an address or a relative path.
    [GeneratedRegex(@"(?<![\w.:/~-])(/(home|root|Users|tmp|work)/\w|[A-Z]:\\Users\\)", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(nuget|npmjs|debian)\.org\b|\b(registry|mirror|artifactory|proxy)\.[\w-]+\.(org|com|net|io)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PackageFeed();
}
