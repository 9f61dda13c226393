using System.Text.RegularExpressions;

namespace Attest.Tests.Docs;

/// <summary>Every link between the project's own pages leads somewhere: the file is there, and so is the heading after the <c>#</c>.</summary>
public sealed partial class LinkTests
{
    // The texts of the site lead to its addresses, not to files; SitePagesTests follows those.
    public static TheoryData<string> Pages =>
        [.. RepositoryFiles.All.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("data/content/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void RelativeLinks_EveryPage_LeadSomewhere(string page)
    {
        string[] broken = [.. Broken(page, RepositoryFiles.Read(page))];

        Assert.Empty(broken);
    }

    [Fact]
    public void Index_OfTheDocumentation_NamesEveryPage()
    {
        string index = RepositoryFiles.Read("docs/README.md");

        Assert.DoesNotContain(
            RepositoryFiles.Under(["docs"], ".md").Where(page => page != "docs/README.md"),
            page => !index.Contains($"]({page["docs/".Length..]})", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[gone](no-such-page.md)")]
    [InlineData("[gone](docs/README.md#no-such-heading)")]
    [InlineData("[gone](#no-such-heading)")]
    [InlineData("[gone](../outside.md)")]
    public void Broken_LinkToNothing_IsFound(string text) => Assert.Single(Broken("CHANGELOG.md", text));

    [Theory]
    [InlineData("[here](docs/README.md)")]
    [InlineData("# A heading, `with code`\n[here](#a-heading-with-code)")]
    [InlineData("[elsewhere](https://example.org/no-such-page.md)")]
    [InlineData("```\n[code](no-such-page.md)\n```")]
    [InlineData("`[code](no-such-page.md)`")]
    public void Broken_GoodLinkAndCode_AreNotFound(string text) => Assert.Empty(Broken("CHANGELOG.md", text));

    private static IEnumerable<string> Broken(string page, string text)
    {
        string folder = Path.GetDirectoryName(page) ?? "";
        foreach (Match match in Link().Matches(MarkdownPage.WithoutCode(text)))
        {
            string target = match.Groups["target"].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
                continue;
            string[] parts = target.Split('#', 2);
            string path = parts[0].Length == 0 ? page : Path.GetRelativePath(RepositoryFiles.Root, Path.Combine(RepositoryFiles.Root, folder, parts[0]));
            if (path.StartsWith("..", StringComparison.Ordinal) || !Path.Exists(RepositoryFiles.FullPath(path)))
                yield return $"{page}: {target}: there is no such file";
            else if (parts.Length == 2 && !MarkdownPage.Anchors(path == page ? text : RepositoryFiles.Read(path)).Contains(parts[1]))
                yield return $"{page}: {target}: there is no such heading";
        }
    }

    [GeneratedRegex(@"(?<!\\)\[[^\]]*\]\((?<target>[^()\s]+)(?:\s+""[^""]*"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
