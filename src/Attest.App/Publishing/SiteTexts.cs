using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attest.Publishing.Pages;
using Markdig;

namespace Attest.App.Publishing;

/// <summary>
/// The organisation's own pages: <c>data/content/LANGUAGE/about/NN-name.md</c>, in Markdown, a heading of the first level and the text below it. The number orders the navigation at the foot of
/// every page; the name is the address under <c>/about/</c>. What is live in them (<see cref="LivePart"/>) is filled in when they are shown.
/// </summary>
internal sealed class SiteTexts
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseDefinitionLists().Build();

    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "H1", "H2", "H3", "P", "BR", "HR", "UL", "OL", "LI", "A", "EM", "STRONG", "CODE", "PRE", "BLOCKQUOTE", "DL", "DT", "DD", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD",
    };

    private readonly SortedDictionary<string, TextPage> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextPage> byAddress;

    /// <summary>
    /// Reads every page; those that the folder lacks are taken as they stand in another language. Throws <see cref="FormatException"/> when one has no heading, or an element or
    /// attribute that these pages may not have, or a place that cannot be filled in.
    /// </summary>
    public SiteTexts(string folder, string language, SiteTexts? otherwise = null)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.md"))
            byFile.Add(Path.GetFileName(path), Read(path, language));
        foreach (var (file, page) in otherwise?.byFile ?? [])
            byFile.TryAdd(file, page);
        Links = [.. byFile.Values.Select(page => new PageLink(page.Title, page.Address))];
        byAddress = byFile.Values.Select(page => page with { Section = Links }).ToDictionary(page => page.Address, StringComparer.Ordinal);
    }

    /// <summary>The pages in their order.</summary>
    public IReadOnlyList<PageLink> Links { get; }

    /// <summary>The page at an address, or null; what is live in it not yet filled in.</summary>
    public TextPage? Find(string address) => byAddress.GetValueOrDefault(address);

    private static TextPage Read(string path, string language)
    {
        var body = new HtmlParser().ParseDocument(Markdown.ToHtml(File.ReadAllText(path), Pipeline)).Body!;
        AlignCells(body);
        foreach (var element in body.QuerySelectorAll("*"))
            if (!Allowed.Contains(element.TagName) || element.Attributes.Any(attribute => !IsAllowed(element, attribute)) || element.GetAttribute("href") is { } href && !IsSafe(href))
                throw new FormatException($"{path}: <{element.LocalName}> with {Listed(element)} may not stand in a text page: headings, paragraphs, lists, tables, links and emphasis may.");
        if (LivePart.Problems(body.InnerHtml).FirstOrDefault() is { } problem)
            throw new FormatException($"{path}: {problem}");
        var heading = body.QuerySelector("h1") ?? throw new FormatException($"{path}: a heading of the first level is missing.");
        heading.Remove();
        string name = Path.GetFileNameWithoutExtension(path)[3..];
        return new()
        {
            Address = "/about/" + name,
            Title = heading.TextContent.Trim(),
            Description = body.QuerySelectorAll("p").Select(paragraph => LivePart.Without(paragraph.TextContent)).FirstOrDefault(text => text.Length > 0) ?? heading.TextContent.Trim(),
            Html = body.InnerHtml.Trim(),
            TextLanguage = language,
            Section = [],
        };
    }

    // Markdown aligns the cells of a table by a style, which the security policy lets nobody have.
    private static void AlignCells(IElement body)
    {
        foreach (var cell in body.QuerySelectorAll("th[style], td[style]"))
        {
            bool isRight = cell.GetAttribute("style")!.Contains("right", StringComparison.Ordinal);
            cell.RemoveAttribute("style");
            if (isRight)
                cell.ClassName = "num";
        }
    }

    private static bool IsAllowed(IElement element, IAttr attribute) =>
        attribute.Name is "href" || (attribute.Name, attribute.Value, element.TagName) is ("class", "num", "TH" or "TD") or ("start", _, "OL");

    private static bool IsSafe(string href) =>
        href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal) || href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal);

    private static string Listed(IElement element) =>
        element.Attributes.Length == 0 ? "no attribute" : string.Join(", ", element.Attributes.Select(attribute => $"{attribute.Name}=“{attribute.Value}”"));
}
