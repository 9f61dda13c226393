using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Attest.Publishing;
using Attest.Publishing.Charts;

namespace Attest.Tests.Publishing.Charts;

public sealed partial class DrawChartTests
{
    private static readonly ChartTable NoTable = new(["Year"], []);

    private static StackChart Growth { get; } = new()
    {
        Address = "/charts/treaties/T",
        Title = "Growth <of> a treaty",
        Description = "Two years & a gap",
        Parts = [new("Parties", Fill.Full), new("Signed", Fill.Slanting), new("Left", Fill.Grid), new("Unknown", Fill.Empty)],
        Columns = [new("2000", [40, 20, 0, 0], 190), new("2001", [], 190), new("2002", [50, 10, 3, 1], 191, 3)],
        Table = NoTable,
    };

    private static IntervalChart Figures { get; } = new()
    {
        Address = "/charts/series/casualties/total",
        Title = "Casualties",
        Description = "By year",
        GapWords = "no figure",
        OpenWords = "at least",
        EarlierWords = "earlier",
        Years = [new(2001, 10, 10, []), new(2002, 20, 35, []), new(2005, 30, null, [25, 28])],
        Table = NoTable,
    };

    public static TheoryData<Chart> All =>
    [
        Growth, Figures,
        new BarChart { Address = "/charts/resolutions/1", Title = "Votes", Description = "Of 10", Of = 10, Bars = [new("Yes", Fill.Full, 7, "7 of 10"), new("No", Fill.Grid, 0, "0 of 10")], Table = NoTable },
        new StripChart { Address = "/charts/states/A/votes", Title = "Votes", Description = "Two", Parts = [new("Yes", Fill.Full), new("Absent", Fill.Dots)], Fields = [new(1999, 0, "51/45S: yes"), new(2001, 1, "56/1: absent")], Table = NoTable },
        new FigureChart { Address = "/charts/figures/a", Title = "Stockpile", Description = "About 12", State = "A", Figure = "about 12 mines", What = "mines held", Said = "reported", Notice = "", Table = NoTable },
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Draw_AnyPicture_IsNamedAndDescribedAndHasNoStyleOfItsOwnInAPage(Chart chart)
    {
        var svg = XElement.Parse(DrawChart.InPage(chart, InterfaceTexts.English));

        Assert.Equal("img", svg.Attribute("role")!.Value);
        string[] names = svg.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal([chart.Title, chart.Description], names.Select(name => svg.Elements().Single(part => part.Attribute("id")?.Value == name).Value));
        Assert.DoesNotContain(svg.DescendantsAndSelf(), part => part.Attribute("style") is not null || part.Name.LocalName is "style" or "script");
        Assert.NotEmpty(svg.Descendants("text"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Draw_TheSameTwice_IsTheSameText(Chart chart)
    {
        Assert.Equal(DrawChart.Alone(chart, InterfaceTexts.English), DrawChart.Alone(chart, InterfaceTexts.English));
        Assert.Equal(chart.Id, XElement.Parse(DrawChart.InPage(chart, InterfaceTexts.English)).Descendants("pattern").First().Attribute("id")!.Value[..chart.Id.Length]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Draw_Alone_BringsColoursForLightAndDark(Chart chart)
    {
        var svg = XElement.Parse(DrawChart.Alone(chart, InterfaceTexts.English));
        string style = svg.Elements().Single(part => part.Name.LocalName == "style").Value;

        Assert.Contains("prefers-color-scheme: dark", style, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", style, StringComparison.Ordinal);
        Assert.Equal(ChartStyle.OwnHash, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Slim_AnyPicture_IsAsWideAsANarrowScreenAndSaysTheSame(Chart chart)
    {
        var slim = XElement.Parse(DrawChart.Slim(chart, InterfaceTexts.English));
        string[] Words(XElement svg) => [.. string.Join(' ', svg.Descendants().Where(part => part.Name.LocalName == "text").Select(part => part.Value)).Split(' ').Order(StringComparer.Ordinal)];

        Assert.StartsWith("0 0 320 ", slim.Attribute("viewBox")!.Value, StringComparison.Ordinal);
        Assert.Equal(Words(XElement.Parse(DrawChart.InPage(chart, InterfaceTexts.English))), Words(slim));
        Assert.All(slim.Descendants().Where(part => part.Name.LocalName == "text"), part => Assert.InRange(double.Parse(part.Attribute("x")!.Value, System.Globalization.CultureInfo.InvariantCulture), 0, 320));
        Assert.All(slim.DescendantsAndSelf().Attributes("id"), id => Assert.StartsWith(chart.Id + "-slim-", id.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_EveryPart_HasAPatternOfItsOwn()
    {
        string svg = DrawChart.InPage(Growth, InterfaceTexts.English);

        Assert.Contains("url(#charts-treaties-T-slanting)", svg, StringComparison.Ordinal);
        Assert.Contains("url(#charts-treaties-T-grid)", svg, StringComparison.Ordinal);
        Assert.Contains("class=\"empty\"", svg, StringComparison.Ordinal);
        Assert.Contains(">3</text>", svg, StringComparison.Ordinal);
        Assert.Contains("2002: 50 of 191", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_YearWithoutAFigure_IsAGapAndNeverNought()
    {
        var svg = XElement.Parse(DrawChart.InPage(Figures, InterfaceTexts.English));

        string[] gaps = [.. svg.Descendants("rect").Where(part => part.Attribute("class")?.Value == "gap").Select(part => part.Element("title")?.Value).OfType<string>()];
        Assert.Equal(["2003: no figure", "2004: no figure"], gaps);
        Assert.Equal(3, svg.Descendants("circle").Count(part => part.Attribute("class")?.Value == "full"));
    }

    [Fact]
    public void Draw_FigureWithoutUpperEnd_HasAnArrowAndTheKeySaysWhy()
    {
        string open = DrawChart.InPage(Figures, InterfaceTexts.English);
        string closed = DrawChart.InPage(Figures with { Years = [.. Figures.Years.Take(2)] }, InterfaceTexts.English);

        Assert.Equal(2, OpenLine().Count(open));
        Assert.Contains(">at least</text>", open, StringComparison.Ordinal);
        Assert.Equal(0, OpenLine().Count(closed));
        Assert.DoesNotContain(">at least</text>", closed, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_OfFiles_AreThoseOfTheStyleSheet()
    {
        string sheet = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src/Attest.App/Publishing/Assets/site.css"));
        string[] used = [.. Token().Matches(ChartStyle.Rules).Select(match => match.Groups[1].Value).Distinct()];

        Assert.NotEmpty(used);
        Assert.All(used, token =>
        {
            string[] said = [.. Regex.Matches(sheet, $"--{token}: (#[0-9a-f]+)").Select(match => match.Groups[1].Value)];
            Assert.Equal(2, said.Length);
            string[] sides = ChartStyle.Own.Split("@media");
            Assert.Contains(said[0], sides[0], StringComparison.Ordinal);
            Assert.Contains(said[1], sides[1], StringComparison.Ordinal);
        });
    }

    [GeneratedRegex("class=\"open\"")]
    private static partial Regex OpenLine();

    [GeneratedRegex(@"var\(--([a-z]+)\)")]
    private static partial Regex Token();
}
