using System.Text.RegularExpressions;

namespace Attest.Tests.Publishing;

/// <summary>What builders say to readers they say through the sentences of the interface, in every language; no page gets an English sentence from a string.</summary>
public sealed partial class SpokenSentencesTests
{
    // Files whose English is not said to readers of pages.
    private static readonly string[] NotOfPages =
    [
        "/ApiOperation", "/DescribeApi.cs", // the description for programs, OpenAPI, is in English
        "Verb.cs", // the command line is in English
        "/SitePhotographs.cs", "/SiteTexts.cs", "/TextShape.cs", // what is wrong with the folders, to whoever sets the site up
        "/ChartStyle.cs", // rules of a style sheet
        "/Publishing/Books/", // books are in English, as the texts they are made of
        "/JsonLinesLogs.cs", "/ServeVerb.cs", "/WebHost.cs", // logs
        "/PageArgument.cs", // to whoever types a command
        "/WriteSiteMap.cs", // to the programs of searchers
    ];

    // Strings that look like sentences and are none.
    private static readonly HashSet<string> NoSentences = new(StringComparer.Ordinal)
    {
        "PNG pictures are drawn by {}, which is not installed on this server (on Debian: apt-get install librsvg2-bin). The SVG picture at the same address is there.", // to whoever runs the server
        "{}: statements", // the title of a data package, which is in English
        "organisation.yaml names the language “{}”, and {} is not there.", "no attribute", // to whoever sets the site up
        "yyyy-MM-dd HH:mm", "noindex, nofollow, noarchive", "public, no-cache", "GET, HEAD", "Accept, If-None-Match, Range", "ETag, Link, Retry-After, Content-Range", // headers
        "{} edition:{}", "{} state:{}", // what is asked of the search
        "default-src 'none'; style-src {}; base-uri 'none'; frame-ancestors 'none'", // a policy for browsers
        "{} UTC", // an instant
        "UNGA all", // a word of the vocabulary
        // The words of the vocabulary under which statements speak of meetings.
        "Brussels Declaration", "Oslo negotiations", "Ottawa signing", "Lima conference", "Wellington conference", "Dublin conference", "Oslo signing",
    };

    [Fact]
    public void Builders_EverySentence_IsSaidThroughTheLanguage()
    {
        List<string> literal = [];
        foreach (string path in RepositoryFiles.Under(["src/Attest.App/Publishing", "src/Attest/Publishing/Charts", "src/Attest/Publishing/Feeds", "src/Attest/Publishing/Sites"], ".cs"))
            if (!NotOfPages.Any(part => path.Contains(part, StringComparison.Ordinal)))
                literal.AddRange(Unspoken(RepositoryFiles.Read(path)).Select(said => $"{path}:{said.Line}: “{said.Text}”"));

        Assert.True(literal.Count == 0, string.Join('\n', literal));
    }

    [Theory]
    [InlineData("""Title = "What does not fit",""", "What does not fit")]
    [InlineData("""Description = $"Reports on {live.NameOf(code["x"])} and others.",""", "Reports on {} and others.")]
    [InlineData("""Missing(address, live.Texts["No such page"], "The list has fewer pages.")""", "The list has fewer pages.")]
    [InlineData("""new PageLink("who is in", "/states")""", "who is in")]
    public void Unspoken_LiteralSentence_IsFound(string source, string expected) => Assert.Equal([expected], Unspoken(source).Select(said => said.Text));

    [Theory]
    [InlineData("""Title = live.Texts["What does not fit"],""")]
    [InlineData("""texts.Count(notes.Count(note => note.IsOwn), "one note of its own", "{0} notes of its own")""")]
    [InlineData("""throw new ArgumentException($"{kind} is no kind of statement.")""")]
    [InlineData("""new("state", "code of the State")""")]
    [InlineData("""Address = $"/states/{code}/votes", // Where a reader looks for “all votes”""")]
    public void Unspoken_WhatIsSaidThroughTheLanguageOrToNoReader_IsNotFound(string source) => Assert.Empty(Unspoken(source));

    private static IEnumerable<CSharpLiteral> Unspoken(string source) => CSharpLiteral.In(source).Where(said =>
        TwoWords().IsMatch(said.Text) && !NoSentences.Contains(said.Text) && !ThroughLanguage().IsMatch(said.HandedTo) && !ToNoReader().IsMatch(said.HandedTo)
        && !(said.HandedTo is "new" or "DataColumn" && ColumnName().IsMatch(said.First) && said.First != said.Text));

    // Two words beside each other, in whatever case: “unknown, not zero” is a sentence of the interface as well. Markup and headers are none.
    [GeneratedRegex(@"^(?=[^<=]*$).*(\b\p{L}{2,}[,;:]? (\p{L}{2,}\b|\{\})|\{\},? \p{L}{2,}\b)", RegexOptions.Singleline)]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"(^|\.)(_?[Tt]exts|T)(\.(Of|Count))?$")]
    private static partial Regex ThroughLanguage();

    [GeneratedRegex(@"(Exception|\.Log[A-Z]\w*)$")]
    private static partial Regex ToNoReader();

    // The columns of tables are named by words of the data and explained in English.
    [GeneratedRegex("^[a-z_0-9]+$")]
    private static partial Regex ColumnName();
}
