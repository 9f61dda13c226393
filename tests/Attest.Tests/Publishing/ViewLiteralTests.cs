namespace Attest.Tests.Publishing;

/// <summary>No view says anything that the language of the page cannot say otherwise.</summary>
public sealed class ViewLiteralTests
{
    // What is the same in every language, with the reason.
    private static readonly Dictionary<string, string> SameInEveryLanguage = new(StringComparer.Ordinal)
    {
        ["SHA-256"] = "the name of a standard",
        ["SHA-256:"] = "the name of a standard",
        ["POST /api/v1/check"] = "an address for programs",
        ["attest import PATH"] = "a command",
        ["attest impact"] = "a command",
        ["\"mine action\" OR clearance -transfer destr*"] = "an example of what may be typed",
        ["state:PRK kind:use 1999..2004"] = "an example of what may be typed",
        ["in:notes embassy"] = "an example of what may be typed; reports are in English",
        ["MBT, UNGA 57/74, MSP1"] = "words of the data, to be typed as they are",
        ["mines, km2, USD"] = "words of the data, to be typed as they are",
        ["PMN, PMN-2"] = "names of munitions",
        ["NSAG, NGO, AGO"] = "words of the data, to be typed as they are",
        ["Page"] = "the name of a parameter",
        ["flag ok"] = "classes of the style sheet",
        ["flag bad"] = "classes of the style sheet",
    };

    public static TheoryData<string> Views => [.. RepositoryFiles.Under(["src/Attest.App/Publishing/Views"], ".razor")];

    [Theory]
    [MemberData(nameof(Views))]
    public void View_EveryWordOfIt_GoesThroughTheLanguageOfThePage(string path) =>
        Assert.Equal([], [.. RazorLiterals.In(RepositoryFiles.Read(path)).Where(literal => !SameInEveryLanguage.ContainsKey(literal) && !IsKey(literal) && !IsDrawing(literal))]);

    [Fact]
    public void Exceptions_AreAllNeeded() =>
        Assert.Empty(SameInEveryLanguage.Keys.Except(RepositoryFiles.Under(["src/Attest.App/Publishing/Views"], ".razor").SelectMany(path => RazorLiterals.In(RepositoryFiles.Read(path)))));

    [Theory]
    [InlineData("<p>Nothing is held.</p>", "Nothing is held.")]
    [InlineData("<p>@Page.Count of <b>@Page.All</b></p>", "of")]
    [InlineData("@foreach (var row in Page.Rows)\n{\n<li>@row.Text, not held</li>\n}", ", not held")]
    [InlineData("@if (Page.Has(\"a\") && Page.Rows[0] is { } row) {<text>held @row</text>} else {<b>gone</b>}", "held|gone")]
    [InlineData("<nav aria-label=\"The order\"></nav>", "The order")]
    [InlineData("<nav aria-label=\"@Page.Name, the order\"></nav>", ", the order")]
    [InlineData("<p>@(Page.Count == 0 ? \"No report\" : T[\"One report\"])</p>", "No report")]
    [InlineData("<p>@(Page.Count == 0 ? \"none\" : T[\"One report\"])</p>", "none")]
    [InlineData("<p>@(Page.Year?.ToString(\"N0\") ?? \"unknown\")</p>", "unknown")]
    [InlineData("<p>@($\"{Page.Count} reports\")</p>", "{Page.Count} reports")]
    [InlineData("<p>@Page.Name</p>\n\n@code {\n    private string Heading => \"Key facts\";\n}", "Key facts")]
    [InlineData("<TallyTable Caption=\"Of all States\" />", "Of all States")]
    public void Literal_Planted_IsFound(string razor, string literals) => Assert.Equal(literals.Split('|'), RazorLiterals.In(razor));

    [Theory]
    [InlineData("<p class=\"small soft\">@T[\"Nothing is held.\"] @T.Of(\"{0} of {1}\", Page.Count, Page.All)</p>")]
    [InlineData("<p>@T.Count(Page.Rows.Count(row => row.Is(\"held\")), \"One report\", \"{0} reports\", Page.Name)</p>")]
    [InlineData("<nav aria-label=\"@T[\"The order\"]\"><a href=\"/states/@(Page.Code)/votes\">@Page.Name!.Text</a> · @Page.Year</nav>")]
    [InlineData("@* The strip says it all. *@\n<b>@(Page.Kind == \"not_held\" ? \"–\" : Page.Words)</b>")]
    public void Literal_InTheLanguageOfThePage_IsNone(string razor) => Assert.Empty(RazorLiterals.In(razor));

    // The keys of the review: they are what the keyboard has.
    private static bool IsKey(string literal) => literal is [>= 'a' and <= 'z'];

    private static bool IsDrawing(string literal) => literal.StartsWith('<');
}
