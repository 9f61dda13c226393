using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attest.Editions;
using Attest.Publishing.Sites;
using Attest.Statements;
using Attest.Tests.Editions;

namespace Attest.Tests.Publishing.Sites;

/// <summary>Editions as plain files: the same bytes every time (I6), every link to a file and a place in it, and of what has changed no more than that written again.</summary>
public sealed class PublishSiteTests(SampleEditions samples)
{
    [Fact]
    public void Run_UnderAnotherCultureInAnotherFolder_IsTheSameToTheByte()
    {
        string second = samples.NewFolder();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            new PublishSite(SampleEditions.Terms(), samples.Editions.Reverse()).Run(second);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        Assert.Equal(EditionBase.Tree(samples.Site), EditionBase.Tree(second));
    }

    [Fact]
    public void Links_OfEveryPage_AreRelativeAndLeadToFilesAndToPlacesInThem()
    {
        Dictionary<string, IDocument> pages = Names(samples.Site).Where(name => name.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(name => name, name => Read(samples.Site, name), StringComparer.Ordinal);
        HashSet<string> files = [.. Names(samples.Site)];
        List<string> broken = [];
        foreach (var (name, page) in pages)
            foreach (string link in page.All.SelectMany(element => new[] { "href", "src", "action" }.Select(element.GetAttribute)).OfType<string>().Where(link => !link.Contains("://", StringComparison.Ordinal)))
            {
                Uri target = new(new Uri("file:///site/" + name), link);
                string to = Uri.UnescapeDataString(target.AbsolutePath)["/site/".Length..], place = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (link.StartsWith('/') || !files.Contains(to) || place.Length > 0 && pages.TryGetValue(to, out var there) && there.GetElementById(place) is null)
                    broken.Add($"{name} → {link}");
            }

        Assert.Empty(broken.Take(20));
    }

    [Fact]
    public async Task Report_WithAContestedStatement_SaysSoBesideItAndListsTheReply()
    {
        var (editions, contested) = await samples.WithOneContestedAsync();
        string site = samples.NewFolder();

        new PublishSite(SampleEditions.Terms(), editions).Run(site);

        string anchor = contested.Statement.Locator.Replace('/', '.');
        var sentence = Read(site, "states/PRK/1999.html").GetElementById(anchor)!;
        Assert.Equal("contested", sentence.QuerySelector(".flag.bad")!.TextContent);
        Assert.All([sentence.Closest(".para")!, Read(site, "states/PRK/1999/evidence.html").GetElementById(anchor)!], place => Assert.All(
            ["contested by the Government of North Korea, letter of 12 February 2026", "It is <not> true.", "Two sources say so."], words => Assert.Contains(words, place.TextContent, StringComparison.Ordinal)));
        Assert.Contains("It is <not> true.", Read(site, "comments.html").GetElementById("c12")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("../../comments.html#c12", sentence.Closest(".para")!.QuerySelector(".notes a")!.GetAttribute("href"));
    }

    [Fact]
    public void Report_EverySentenceWithAStatement_LeadsToItsEvidenceAndThatToItsWordsInTheText()
    {
        var evidence = Read(samples.Site, "states/PRK/1999/evidence.html");
        var document = samples.Editions.Single(edition => edition.Header.Name.Year == 1999).Documents.Single(document => document.Address.Jurisdiction.Value == "PRK");
        string text = File.ReadAllText(Path.Combine(samples.Site, "texts", document.Document.Text.Hash + ".txt"));

        Assert.NotEmpty(document.Statements);
        Assert.All(document.Statements, statement =>
        {
            var card = evidence.GetElementById(statement.Statement.Locator.Replace('/', '.'))!;
            Assert.Contains(statement.Id.Value, card.TextContent, StringComparison.Ordinal);
            int[] span = [.. card.QuerySelector("a[href*='#char=']")!.GetAttribute("href")!.Split("#char=")[1].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            string words = string.Concat(text.EnumerateRunes().Skip(span[0]).Take(span[1] - span[0]));
            Assert.StartsWith(card.QuerySelector("blockquote")!.TextContent[..12], string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        });
        Assert.Equal(document.Statements.Select(statement => statement.Statement.Locator).Distinct().Count(),
            Read(samples.Site, "states/PRK/1999.html").QuerySelectorAll(".said").Count(said => document.Statements.Any(statement => statement.Statement.Locator.Replace('/', '.') == said.Id) && said.QuerySelector("a.s") is not null));
    }

    [Fact]
    public void Annotations_EveryStatement_QuotesTheTextAtItsPlaceAndLeadsToItsEvidence()
    {
        foreach (var edition in samples.Editions)
            foreach (var document in edition.Documents)
            {
                string folder = $"states/{document.Address.Jurisdiction}/{document.Address.Edition}";
                using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(samples.Site, folder, "annotations.jsonld")));
                var evidence = Read(samples.Site, folder + "/evidence.html");
                var items = json.RootElement.GetProperty("first").GetProperty("items");

                Assert.Equal(SampleEditions.At.AbsoluteUri, json.RootElement.GetProperty("@context")[1].GetProperty("@base").GetString());
                Assert.Equal(document.Statements.Select(statement => "urn:sha256:" + statement.Id.Value), items.EnumerateArray().Select(item => item.GetProperty("canonical").GetString()));
                foreach (var (item, statement) in items.EnumerateArray().Zip(document.Statements))
                {
                    var (target, selectors) = (item.GetProperty("target"), item.GetProperty("target").GetProperty("selector"));
                    string text = File.ReadAllText(Path.Combine(samples.Site, target.GetProperty("source").GetString()!));
                    int start = selectors[1].GetProperty("start").GetInt32(), end = selectors[1].GetProperty("end").GetInt32();
                    Assert.Equal(selectors[0].GetProperty("exact").GetString(), string.Concat(text.EnumerateRunes().Skip(start).Take(end - start)));
                    Assert.Equal(statement.Statement.Evidence.Span.Start, start);
                    Assert.NotNull(evidence.GetElementById(item.GetProperty("id").GetString()!.Split('#')[1]));
                }
            }
    }

    [Theory]
    [InlineData("index.html", "WebSite")]
    [InlineData("states/PRK/1999.html", "Report")]
    public void Page_WhatItIsAbout_IsToldInTheTermsOfSchemaOrg(string name, string type)
    {
        using var json = JsonDocument.Parse(Read(samples.Site, name).QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        var thing = json.RootElement.GetProperty("@graph")[0];
        Assert.Equal(type, thing.GetProperty("@type").GetString());
        Assert.Equal(SampleEditions.At.AbsoluteUri + (name == "index.html" ? "" : name), thing.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("states/PRK/1999.html")]
    [InlineData("states/COL/2005/evidence.html")]
    [InlineData("states/PRK.html")]
    [InlineData("index.html")]
    [InlineData("editions/lm-2003-DRAFT.html")]
    public void Page_OfADraftOfSamples_SaysSo(string name) => Assert.Contains("Draft: a rehearsal of an edition.", Read(samples.Site, name).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Edition_ItsManifest_StandsBesideItsPageAndMakesTheRootTold()
    {
        var edition = samples.Editions[0];

        Assert.Equal(edition.Root, Manifest.HashOf(File.ReadAllBytes(Path.Combine(samples.Site, "editions", edition.Header.Name.ToString(), "manifest.sha256"))));
        Assert.Contains(edition.Root, Read(samples.Site, $"editions/{edition.Header.Name}.html").QuerySelector("dd.hash")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_ItsPage_SaysWhatChangedAndWhyAndItsReportsAreShown()
    {
        await using var made = await EditionBase.MakeAsync();
        var first = await made.FreezeAsync();
        var page = made.Store.Find(made.Store.Pages.Single(page => page.Address.ToString() == "lm/2000/0/ZZH/all").Address)!;
        await made.Store.JudgeAsync(page.Address, new Judgement(Ruling.Reject, page.Statements[0].Id, null, "jb", EditionBase.Now, "it speaks of another State"));
        var second = await made.FreezeAsync(EditionBase.Request() with { Correction = "a sentence was misread" });
        string folder = samples.NewFolder();

        new PublishSite(SampleEditions.Terms(), [new(first.Folder), new(second.Folder)]).Run(folder);

        var correction = Read(folder, "editions/lm-2000.1.html");
        Assert.Contains("lm-2000: a sentence was misread", correction.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.Statements[0].Statement.Wording, correction.QuerySelector("li del")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("withdrawn", correction.QuerySelector("li .flag")!.TextContent);
        Assert.Contains("It was corrected since", Read(folder, "editions/lm-2000.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("a sentence was misread", Read(folder, "editions.html").QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Statements[0].Id.Value, Read(folder, "states/ZZH/2000/evidence.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NothingChanged_WritesNothing()
    {
        string folder = Published(samples.Editions);

        Assert.Equal(new PublishedSite(7, 0, 0, 0, false), new PublishSite(SampleEditions.Terms(), samples.Editions).Run(folder));
    }

    [Fact]
    public async Task Run_OneStatementChanged_WritesItsPagesAloneAndLeavesWhatAWholeRunMakes()
    {
        string folder = Published(samples.Editions);
        var before = EditionBase.Tree(folder).ToDictionary(file => file.Path, file => file.Bytes);
        var changed = await samples.WithOneAcceptedAsync();

        var run = new PublishSite(SampleEditions.Terms(), changed).Run(folder);

        Assert.Equal((1, false), (run.Rewritten, run.IsIndexed));
        Assert.Equal(EditionBase.Tree(Published(changed)), EditionBase.Tree(folder));
        var touched = EditionBase.Tree(folder).Where(file => before[file.Path] != file.Bytes).Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("editions", StringComparison.Ordinal));
        Assert.Equal(["states/PRK.html", "states/PRK/1999.html", "states/PRK/1999/evidence.html"], touched);
    }

    [Fact]
    public void Run_OneEditionLess_LeavesWhatAWholeRunMakes()
    {
        string folder = Published(samples.Editions);

        var run = new PublishSite(SampleEditions.Terms(), samples.Editions.Skip(1)).Run(folder);

        Assert.True(run.IsIndexed);
        Assert.Equal(EditionBase.Tree(Published([.. samples.Editions.Skip(1)])), EditionBase.Tree(folder));
    }

    [Fact]
    public void Run_StoppedHalfway_IsMadeWholeByTheNext()
    {
        string folder = samples.NewFolder();
        var damaged = samples.CopyOfEditions();
        string page = Directory.EnumerateFiles(Path.Combine(damaged[^1].Path, "documents"), "document.json", SearchOption.AllDirectories).First();
        byte[] sound = File.ReadAllBytes(page);
        File.WriteAllBytes(page, [.. sound[..^2], (byte)'x', (byte)'\n']);

        Assert.Throws<FormatException>(() => new PublishSite(SampleEditions.Terms(), damaged).Run(folder));
        File.WriteAllBytes(page, sound);
        new PublishSite(SampleEditions.Terms(), damaged).Run(folder);

        Assert.Equal(EditionBase.Tree(samples.Site), EditionBase.Tree(folder));
    }

    [Fact]
    public void Run_AFileThatIsNotAsFrozen_IsNamedWithItsEdition()
    {
        var damaged = samples.CopyOfEditions();
        string statements = Path.Combine(damaged[0].Path, "documents", "PRK", "all", "statements.jsonl");
        File.WriteAllText(statements, File.ReadAllText(statements).Replace("not_signed", "signed_not", StringComparison.Ordinal), new UTF8Encoding(false));

        var refusal = Assert.Throws<FormatException>(() => new PublishSite(SampleEditions.Terms(), damaged).Run(samples.NewFolder()));

        Assert.Equal("lm-1999-DRAFT, documents/PRK/all: documents/PRK/all/statements.jsonl is not as it was frozen; “attest verify” tells more.", refusal.Message);
    }

    [Fact]
    public void Run_AnotherProgram_WritesEverythingAgain()
    {
        string folder = Published(samples.Editions);

        Assert.Equal(7, new PublishSite(SampleEditions.Terms("0.0.1-test"), samples.Editions).Run(folder).Rewritten);
    }

    [Fact]
    public void SiteMap_NamesEveryPageAtItsAddress()
    {
        string[] addresses = [.. System.Xml.Linq.XDocument.Load(Path.Combine(samples.Site, "sitemap.xml")).Root!.Elements().Select(url => url.Value)];

        Assert.Equal(Names(samples.Site).Where(name => name.EndsWith(".html", StringComparison.Ordinal) && name != "404.html").Select(name => new Uri(SampleEditions.At, name == "index.html" ? "" : name).AbsoluteUri).Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
    }

    private string Published(IReadOnlyList<EditionFolder> editions)
    {
        string folder = samples.NewFolder();
        new PublishSite(SampleEditions.Terms(), editions).Run(folder);
        return folder;
    }

    private static string[] Names(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static IDocument Read(string folder, string name) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, name)));
}
