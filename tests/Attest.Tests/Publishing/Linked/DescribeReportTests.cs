using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Attest.Publishing.Linked;
using Attest.Publishing.References;
using Attest.Tests.Publishing.References;

namespace Attest.Tests.Publishing.Linked;

/// <summary>Reports in the terms of schema.org.</summary>
public sealed class DescribeReportTests
{
    private static readonly LinkedTerms Terms = new("A Monitor", new("Licence", new("https://licence.example/")));

    private static readonly MakeReferences Make = MakeReferences.Load(RepositoryFiles.FullPath("data"));

    [Fact]
    public void Of_AReportOfAnEdition_TellsWhatItIsAndWhereFrom()
    {
        var document = DemonstrationSite.Read("1999_PRK.txt").Document;
        var report = DescribeReport.Of(document, Said() with { Version = "lm-1999.1", Root = new string('a', 64), Sources = Make.OfNotes(ReferenceFormatTests.Setting, document) }, Terms with { Root = "https://monitor.example" });

        Assert.Equal(("Report", "https://monitor.example/states/PRK/1999"), ((string)report["@type"]!, (string)report["@id"]!));
        Assert.Equal(("Country", "ISO 3166-1 alpha-3", "PRK"), ((string)report["about"]!["@type"]!, (string)report["about"]!["identifier"]!["propertyID"]!, (string)report["about"]!["identifier"]!["value"]!));
        Assert.Equal(("1999", "en", "A Monitor", "https://licence.example/"), ((string)report["datePublished"]!, (string)report["inLanguage"]!, (string)report["publisher"]!["name"]!, (string)report["license"]!));
        Assert.Equal((document.Text.Hash, "https://monitor.example/sources/1"), ((string)report["identifier"]!["value"]!, (string)report["isBasedOn"]!));
        Assert.Equal(("lm-1999.1", "urn:sha256:" + new string('a', 64)), ((string)report["version"]!, (string)report["isPartOf"]!["identifier"]!));
        Assert.True(report["citation"]!.AsArray().Count > 5);
        Assert.All(report["citation"]!.AsArray(), cited => Assert.True(cited!["name"] is not null || cited["author"] is not null));
    }

    [Fact]
    public void Of_SourcesNamedOften_CitesEachOnce()
    {
        var document = DemonstrationSite.Read("1999_PRK.txt").Document;
        var sources = Make.OfNotes(ReferenceFormatTests.Setting, document);
        var once = DescribeReport.Of(document, Said() with { Sources = sources }, Terms)["citation"]!.AsArray();

        Assert.Equal(once.Count, once.Select(cited => cited!.ToJsonString()).Distinct().Count());
        Assert.Equal(once.ToJsonString(), DescribeReport.Of(document, Said() with { Sources = [.. sources, .. sources] }, Terms)["citation"]!.ToJsonString());
    }

    [Fact]
    public void Of_WhatIsNotKnown_IsLeftOut()
    {
        var report = DescribeReport.Of(DemonstrationSite.Read("1999_PRK.txt").Document, Said() with { About = new("ZZH", "Karsovia", "/states/ZZH", IsState: false, IsIso: false) }, Terms);

        Assert.Equal(("Place", "ZZH"), ((string)report["about"]!["@type"]!, (string)report["about"]!["identifier"]!));
        Assert.All(report, member => Assert.NotNull(member.Value));
        Assert.False(report.ContainsKey("version") || report.ContainsKey("isPartOf") || report.ContainsKey("citation") || report.ContainsKey("disambiguatingDescription"));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script> ]]> \" \\ \u2028")]
    [InlineData("‘Hạn’ & <b>العربية</b>")]
    public void ForPage_SignsThatWouldEndAScript_StayInIt(string name)
    {
        JsonObject thing = new() { ["name"] = name };
        string script = WriteLinkedData.ForPage([thing]);
        var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><html><head><script type=\"application/ld+json\">{script}</script></head><body><p>after</p></body></html>");

        Assert.Equal(name, JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script")).TextContent).RootElement.GetProperty("@graph")[0].GetProperty("name").GetString());
        Assert.Equal("after", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("/states", "/fr/states", "/states")]
    [InlineData("/", "/fr", "/")]
    public void Terms_OfALanguage_LeadToItsPagesAndKeepIdentities(string address, string page, string identity)
    {
        var french = Terms with { Prefix = "/fr" };

        Assert.Equal((page, identity), (french.PageOf(address), french.IdOf(address)));
    }

    private static ReportDescription Said() => new()
    {
        Address = "/states/PRK/1999",
        Name = "North Korea 1999",
        About = new("PRK", "North Korea", "/states/PRK", IsState: true, IsIso: true),
        Year = 1999,
        Source = "/sources/1",
    };
}
