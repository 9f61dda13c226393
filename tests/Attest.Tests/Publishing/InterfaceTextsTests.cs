using Attest.App.Publishing;
using Attest.Publishing;

namespace Attest.Tests.Publishing;

public sealed class InterfaceTextsTests
{
    private const string Reports = "{0} reports on {1}";

    [Theory]
    [InlineData("en", 0, PluralForm.Other)]
    [InlineData("en", 1, PluralForm.One)]
    [InlineData("fr", 0, PluralForm.One)]
    [InlineData("es", 0, PluralForm.Other)]
    [InlineData("ar", 0, PluralForm.Zero)]
    [InlineData("ar", 2, PluralForm.Two)]
    [InlineData("ar", 103, PluralForm.Few)]
    [InlineData("ar", 111, PluralForm.Many)]
    [InlineData("ar", 100, PluralForm.Other)]
    public void FormOf_Number_IsThatOfTheLanguage(string language, long number, PluralForm expected) => Assert.Equal(expected, PluralRule.FormOf(language, number));

    [Fact]
    public void Count_NumberAndParts_AreWrittenInTheLanguage()
    {
        var french = Of("fr", $"english,form,translation\n{Reports},one,{{0}} rapport sur {{1}}\n{Reports},other,{{0}} rapports sur {{1}}\n");

        Assert.Equal("1 rapport sur Chad", french.Count(1, "One report on {1}", Reports, "Chad"));
        Assert.Equal($"{french.Number(1234)} rapports sur Chad", french.Count(1234, "One report on {1}", Reports, "Chad"));
        Assert.NotEqual("1234", french.Number(1234));
        Assert.Equal("One report on Chad", InterfaceTexts.English.Count(1, "One report on {1}", Reports, "Chad"));
        Assert.Equal("1,234 reports on Chad", InterfaceTexts.English.Count(1234, "One report on {1}", Reports, "Chad"));
    }

    [Fact]
    public void Dates_Spanish_AreSaidInSpanish()
    {
        var spanish = Of("es", "english,form,translation\nd MMMM yyyy,,d 'de' MMMM 'de' yyyy\nfrom {0} on,,desde {0}\n{0} and {1},,{0} y {1}\n");

        Assert.Equal("10 de diciembre de 1996", spanish.Dates.Of(new(1996, 12, 10)));
        Assert.Equal("desde 1996", spanish.Dates.OfEdtf("1996/.."));
        Assert.Equal("a, b y c", spanish.List(["a", "b", "c"]));
        Assert.Equal("Not translated", spanish["Not translated"]);
    }

    [Fact]
    public void Dates_FirstOfAMonth_HaveAPatternOfTheirOwn()
    {
        var french = Of("fr", "english,form,translation\nd MMMM yyyy,,d MMMM yyyy\n1 MMMM yyyy,,1'er' MMMM yyyy\n1 MMMM,,1'er' MMMM\n");

        Assert.Equal("1er mars 1999", french.Dates.Of(new(1999, 3, 1)));
        Assert.Equal("2 mars 1999", french.Dates.Of(new(1999, 3, 2)));
        Assert.Equal("1er mars – 3 avril 1999", french.Dates.Between(new(1999, 3, 1), new(1999, 4, 3)));
    }

    [Fact]
    public void Number_Arabic_HasSeparatorsThatFitItsDigits()
    {
        var arabic = Of("ar", "english,form,translation\n");

        Assert.Equal("1,234.5", arabic.Number(1234.5m));
        Assert.True(arabic.IsRightToLeft);
        Assert.Equal("العربية", arabic.OwnName);
    }

    [Theory]
    [InlineData("english,form,translation\nTreaties,,Tratados\nTreaties,,Otra vez", ":3:")]
    [InlineData("english,form,translation\n{0} of {1},,{0} de {2}", ":2:")]
    [InlineData("english,form,translation\n{0} of {1},,de {1}", ":2:")]
    [InlineData("english,form,translation\n{0} reports,one,{1} informe", ":2:")]
    [InlineData("english,form,translation\nTreaties,several,Tratados", ":2:")]
    [InlineData("english,form,translation\nTreaties,,", ":2:")]
    public void Load_RowThatIsWrong_IsNamed(string text, string place) =>
        Assert.Contains(place, Assert.Throws<FormatException>(() => Of("es", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_FormForOne_MaySayTheNumberInWords() =>
        Assert.Equal("un informe", Of("es", "english,form,translation\n{0} reports,one,un informe\n{0} reports,,{0} informes").Count(1, "one report", "{0} reports"));

    [Theory]
    [InlineData("""<a href="/states/PRK">""", """<a href="/es/states/PRK">""")]
    [InlineData("""<a class="x" href="/">""", """<a class="x" href="/es/">""")]
    [InlineData("""<form role="search" action="/search">""", """<form role="search" action="/es/search">""")]
    [InlineData("""<link href="/assets/site.css">""", """<link href="/assets/site.css">""")]
    [InlineData("""<a hreflang="fr" href="/fr/states/PRK">""", """<a hreflang="fr" href="/fr/states/PRK">""")]
    [InlineData("""<link rel="alternate" hreflang="pt-BR" href="/pt-BR/states/PRK">""", """<link rel="alternate" hreflang="pt-BR" href="/pt-BR/states/PRK">""")]
    [InlineData("""<a href="https://example.org/">""", """<a href="https://example.org/">""")]
    [InlineData("""<a href="#notes">""", """<a href="#notes">""")]
    public void Lead_Link_StaysInTheLanguage(string html, string expected) => Assert.Equal(expected, RequestLanguage.Lead(html, "/es"));

    private static InterfaceTexts Of(string language, string text)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        try
        {
            return InterfaceTexts.Load(language, path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
