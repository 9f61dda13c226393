using Attest.App.Publishing;

namespace Attest.Tests.Publishing;

public sealed class SiteTextsTests : IDisposable
{
    private static readonly string[] NineSections = ["About Us", "The Issues", "Our Research Products", "Order Publications", "Multimedia", "Press Room", "Resources for Monitor Researchers", "Archives"];

    private readonly string folder = Directory.CreateTempSubdirectory("attest-texts-").FullName;

    [Fact]
    public void Texts_BundledOnes_AreTheSectionsInTheirOrder() =>
        Assert.Equal(NineSections, new SiteTexts(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "about")).Links.Select(link => link.Text));

    [Theory]
    [InlineData("<h1>A</h1><script>alert(1)</script>")]
    [InlineData("<h1>A</h1><p onclick='x()'>a</p>")]
    [InlineData("<h1>A</h1><p><a href='javascript:x()'>a</a></p>")]
    [InlineData("<h1>A</h1><img src='x'>")]
    [InlineData("<p>No heading</p>")]
    public void Texts_WithWhatTheyMayNotHave_AreRefused(string html)
    {
        File.WriteAllText(Path.Combine(folder, "01-a.html"), html);

        Assert.Contains("01-a.html", Assert.Throws<FormatException>(() => new SiteTexts(folder)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
