using Attest.App.Publishing;
using Attest.Publishing;

namespace Attest.Tests.Publishing;

public sealed class SiteTextsTests : IDisposable
{
    private static readonly string[] NineSections = ["About Us", "The Issues", "Our Research Products", "Order Publications", "Multimedia", "Press Room", "Resources for Monitor Researchers", "Archives", "Table of Contents"];

    private readonly string folder = Directory.CreateTempSubdirectory("attest-texts-").FullName;

    [Fact]
    public void Texts_BundledOnes_AreTheSectionsInTheirOrder() =>
        Assert.Equal(NineSections, new SiteTexts(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "about"), "en").Links.Select(link => link.Text));

    [Theory]
    [InlineData("<h1>A</h1><script>alert(1)</script>")]
    [InlineData("<h1>A</h1><p onclick='x()'>a</p>")]
    [InlineData("<h1>A</h1><p><a href='javascript:x()'>a</a></p>")]
    [InlineData("<h1>A</h1><img src='x'>")]
    [InlineData("No heading")]
    [InlineData("# A\n\n[a](javascript:x())")]
    [InlineData("# A\n\n[a](//evil.example)")]
    [InlineData("# A\n\n![a](https://evil.example/a.png)")]
    [InlineData("# A\n\n{{weather MBT}}")]
    [InlineData("# A\n\n{{treaty}}")]
    [InlineData("# A\n\n{{vocabulary hedge = 9}}")]
    public void Texts_WithWhatTheyMayNotHave_AreRefused(string html)
    {
        File.WriteAllText(Path.Combine(folder, "01-a.md"), html);

        Assert.Contains("01-a.md", Assert.Throws<FormatException>(() => new SiteTexts(folder, "en")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_ThatALanguageLacks_StandInEnglishInTheirPlace()
    {
        var english = Path.Combine(folder, "en");
        var french = Path.Combine(folder, "fr");
        Write(english, "01-about-us", "About Us");
        Write(english, "02-the-issues", "The Issues");
        Write(english, "03-archives", "Archives");
        Write(french, "02-the-issues", "Les enjeux");

        SiteTexts texts = new(french, "fr", new SiteTexts(english, "en"));

        Assert.Equal(["About Us", "Les enjeux", "Archives"], texts.Links.Select(link => link.Text));
        Assert.Equal("fr", texts.Find("/about/the-issues")!.TextLanguage);
        Assert.Equal("en", texts.Find("/about/archives")!.TextLanguage);
        Assert.Equal(texts.Links, texts.Find("/about/archives")!.Section);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    public void Texts_BundledTranslations_AreOfTheOriginalsAsTheyStand(string language)
    {
        string content = Path.Combine(DemonstrationSite.DataFolder, "content");
        SiteTexts english = new(Path.Combine(content, "en", "about"), "en"), texts = new(Path.Combine(content, language, "about"), language, english);

        Assert.Empty(texts.Problems);
        Assert.Equal(english.Links.Select(link => link.Address), texts.Links.Select(link => link.Address));
        Assert.All(english.Links.Zip(texts.Links), pair =>
        {
            Assert.Equal(language, texts.Find(pair.Second.Address)!.TextLanguage);
            Assert.NotEqual(english.Find(pair.First.Address)!.Description, texts.Find(pair.Second.Address)!.Description);
        });
        Assert.All(Directory.EnumerateFiles(Path.Combine(content, language, "about")), path => Assert.NotNull(TextFile.Read(path).TranslatedFrom));
    }

    [Theory]
    [InlineData("Sont liés {{treaty MBT}}. Voir [la liste](/treaties/MBT).", "{{treaty MBT = 161}}")]
    [InlineData("Sont liés beaucoup. Voir [la liste](/treaties/MBT).", "place")]
    [InlineData("Sont liés {{treaty MBT = 161}}. Voir la liste.", "/treaties/MBT")]
    [InlineData("Sont liés {{treaty MBT = 161}}. Voir [la liste](/treaties/CCM).", "/treaties/CCM")]
    [InlineData("## De trop\n\nSont liés {{treaty MBT = 161}}. Voir [la liste](/treaties/MBT).", "heading")]
    public void Translation_ThatLosesSomethingOfItsOriginal_IsRefused(string text, string named)
    {
        Write("en", "01-a", "A", "Bound are {{treaty MBT = 161}}. See [the list](/treaties/MBT).");
        SiteTexts english = new(Path.Combine(folder, "en"), "en");
        string mark = TextFile.Read(Path.Combine(folder, "en", "01-a.md")).Mark;
        Write("fr", "01-a", "B", text, mark);

        var wrong = Assert.Throws<FormatException>(() => new SiteTexts(Path.Combine(folder, "fr"), "fr", english));

        Assert.Contains("01-a.md", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(named, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Translation_WhoseOriginalHasChanged_IsMarkedAndNamedWithWhatToWrite()
    {
        Write("en", "01-a", "A", "One {{held}}.");
        string path = Path.Combine(folder, "en", "01-a.md"), before = TextFile.Read(path).Mark;
        Write("fr", "01-a", "B", "Un {{held}}.", before);
        Write("fr", "02-b", "C", "Deux.");
        Assert.Empty(French().Problems);
        Write("en", "01-a", "A", "One and another.");

        var texts = French();

        string problem = Assert.Single(texts.Problems);
        Assert.Contains(Path.Combine(folder, "fr", "01-a.md") + ":1: text-out-of-date", problem, StringComparison.Ordinal);
        Assert.Contains($"translated_from: {TextFile.Read(path).Mark}", problem, StringComparison.Ordinal);
        Assert.True(texts.Find("/about/a")!.IsOutOfDate);
        Assert.False(texts.Find("/about/b")!.IsOutOfDate);

        SiteTexts French() => new(Path.Combine(folder, "fr"), "fr", new SiteTexts(Path.Combine(folder, "en"), "en"));
    }

    [Fact]
    public void Mark_OfAText_IsTheSameWhateverEndsItsLines()
    {
        string unix = Path.Combine(folder, "a.md"), windows = Path.Combine(folder, "b.md");
        File.WriteAllText(unix, "# A\n\nText.\n");
        File.WriteAllText(windows, "# A\r\n\r\nText.\r\n");

        Assert.Equal(TextFile.Read(unix).Mark, TextFile.Read(windows).Mark);
        Assert.Equal("d6a5102338fe5cc0", TextFile.Read(unix).Mark);
    }

    [Theory]
    [InlineData("---\n---\n# A\n")]
    [InlineData("---\ntranslated_from: nothing\n---\n# A\n")]
    [InlineData("---\ntitle: A\n---\n# A\n")]
    [InlineData("---\ntranslated_from: 80b9873b0bc92646\n# A\n")]
    public void Texts_WithSomethingElseBeforeThem_AreRefused(string text)
    {
        File.WriteAllText(Path.Combine(folder, "01-a.md"), text);

        Assert.Contains("translated_from", Assert.Throws<FormatException>(() => new SiteTexts(folder, "en")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Languages_NamedWithoutTheirFile_AreRefusedByName()
    {
        Write(Path.Combine(folder, "en", "about"), "01-about-us", "About Us");
        File.WriteAllText(Path.Combine(folder, "en", "words.csv"), "set,word,phrase\n");

        var wrong = Assert.Throws<OrganisationFileException>(() => SiteLanguage.Load(folder, ["fr"], null!, null!, (_, _) => null!));

        Assert.Contains("“fr”", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("interface.csv", wrong.Message, StringComparison.Ordinal);
    }

    private void Write(string language, string name, string heading, string text, string? translatedFrom = null)
    {
        Directory.CreateDirectory(Path.Combine(folder, language));
        File.WriteAllText(Path.Combine(folder, language, name + ".md"), $"{(translatedFrom is null ? "" : $"---\ntranslated_from: {translatedFrom}\n---\n\n")}# {heading}\n\n{text}\n");
    }

    private static void Write(string of, string name, string heading)
    {
        Directory.CreateDirectory(of);
        File.WriteAllText(Path.Combine(of, name + ".md"), $"# {heading}\n\nText.\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
