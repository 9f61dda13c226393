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

    [Fact]
    public void Languages_NamedWithoutTheirFile_AreRefusedByName()
    {
        Write(Path.Combine(folder, "en", "about"), "01-about-us", "About Us");
        File.WriteAllText(Path.Combine(folder, "en", "words.csv"), "set,word,phrase\n");

        var wrong = Assert.Throws<OrganisationFileException>(() => SiteLanguage.Load(folder, ["fr"], null!, null!, (_, _) => null!));

        Assert.Contains("“fr”", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("interface.csv", wrong.Message, StringComparison.Ordinal);
    }

    private static void Write(string of, string name, string heading)
    {
        Directory.CreateDirectory(of);
        File.WriteAllText(Path.Combine(of, name + ".md"), $"# {heading}\n\nText.\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
