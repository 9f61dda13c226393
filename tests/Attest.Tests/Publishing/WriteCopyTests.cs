using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Attest.Tests.Publishing;

/// <summary>The site as files: the same bytes every time (I6), every link to a file of the copy, nothing from elsewhere.</summary>
public sealed class WriteCopyTests(PublishedCopies copies)
{
    [Fact]
    public async Task Publish_UnderAnotherCultureInAnotherFolder_IsTheSameToTheByte()
    {
        var (first, second) = await copies.FoldersAsync();
        string[] files = Names(first);

        Assert.Equal(files, Names(second));
        Assert.DoesNotContain(files, name => !File.ReadAllBytes(Path.Combine(first, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(second, name))));
    }

    [Fact]
    public async Task Links_OfEveryPage_LeadToFilesOfTheCopyAndToPlacesInThem()
    {
        var (folder, _) = await copies.FoldersAsync();
        HashSet<string> files = [.. Names(folder)];
        List<string> broken = [];
        foreach (string page in files.Where(name => name.EndsWith(".html", StringComparison.Ordinal)))
        {
            var document = await ReadAsync(folder, page);
            foreach (string link in document.All.SelectMany(element => new[] { "href", "src", "action", "srcset" }.Select(element.GetAttribute)).OfType<string>().Where(IsOwn))
            {
                Uri target = new(new Uri("file:///copy/" + page), link);
                string name = Uri.UnescapeDataString(target.AbsolutePath)["/copy/".Length..];
                if (link.StartsWith('/') || !files.Contains(name))
                    broken.Add($"{page} → {link}");
                else if (link.StartsWith('#') && link.Length > 1 && document.GetElementById(Uri.UnescapeDataString(link[1..])) is null)
                    broken.Add($"{page} → {link} (place)");
            }
        }

        Assert.Empty(broken.Take(20));
    }

    [Theory]
    [InlineData("index.html", "en")]
    [InlineData("es/index.html", "es")]
    [InlineData("states.html", "en")]
    [InlineData("es/states/PRK/1999.html", "es")]
    [InlineData("states/PRK/1999/evidence.html", "en")]
    [InlineData("states/PRK/timeline/use.html", "en")]
    [InlineData("states/PRK/votes.html", "en")]
    [InlineData("treaties/MBT.html", "en")]
    [InlineData("resolutions/51-45S.html", "en")]
    [InlineData("statements.html", "en")]
    [InlineData("statements/state-PRK_kind-use.html", "en")]
    [InlineData("obligations.html", "en")]
    [InlineData("about/about-us.html", "en")]
    public async Task Page_OfEachKind_IsWholeInItsLanguage(string name, string language)
    {
        var (folder, _) = await copies.FoldersAsync();
        var page = await ReadAsync(folder, name);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelectorAll("head link[rel=stylesheet]"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src], [type='application/ld+json']), [onclick]"));
    }

    [Theory]
    [InlineData("states/PRK/1999.json")]
    [InlineData("states/PRK/1999/cite.bib")]
    [InlineData("treaties/MBT.csv")]
    [InlineData("statements.atom")]
    [InlineData("obligations.ics")]
    [InlineData("charts/treaties/MBT.svg")]
    [InlineData("api/v1/openapi.json")]
    public async Task File_BesidePages_IsThere(string name) => Assert.True(new FileInfo(Path.Combine((await copies.FoldersAsync()).First, name)).Length > 100);

    [Theory]
    [InlineData("search.html")]
    [InlineData("check.html")]
    [InlineData("es/search.html")]
    public async Task Page_ThatNeedsAServer_SaysSoAndLeadsOn(string name)
    {
        var (folder, _) = await copies.FoldersAsync();
        var page = await ReadAsync(folder, name);

        Assert.Contains(name.StartsWith("es/", StringComparison.Ordinal) ? "copia sin servidor" : "copy of the site as plain files", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelectorAll("main a").Length >= 4);
    }

    [Fact]
    public async Task Evidence_OfASentence_LeadsToItsWordsInTheSourceAndPermalinksToTheirPlace()
    {
        var (folder, _) = await copies.FoldersAsync();
        var page = await ReadAsync(folder, "states/PRK/1999/evidence.html");
        string toSource = page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!).First(href => href.Contains("#char=", StringComparison.Ordinal));

        Assert.Matches(@"^\.\./\.\./\.\./sources/[0-9a-f]{64}\.html#char=\d+,\d+$", toSource);
        Assert.Contains(page.QuerySelectorAll("main a[href]"), link => link.GetAttribute("href") == "evidence.html#" + link.Closest("article")?.Id);
    }

    private static bool IsOwn(string link) => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal);

    private static string[] Names(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static async Task<IDocument> ReadAsync(string folder, string name) => new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder, name), TestContext.Current.CancellationToken));
}
