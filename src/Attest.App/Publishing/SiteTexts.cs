using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attest.Publishing.Pages;
using Markdig;

namespace Attest.App.Publishing;

/// <summary>
/// The organisation's own pages: <c>data/content/LANGUAGE/about/NN-name.md</c>, in Markdown, a heading of the first level and the text below it. The number orders the navigation at the foot of
/// every page; the name is the address under <c>/about/</c>. What is live in them (<see cref="LivePart"/>) is filled in when they are shown. A translation that names the state of its original
/// (<see cref="TextFile"/>) has the shape of it, and is marked once the original is another.
/// </summary>
internal sealed class SiteTexts
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseDefinitionLists().Build();

    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "H1", "H2", "H3", "P", "BR", "HR", "UL", "OL", "LI", "A", "EM", "STRONG", "CODE", "PRE", "BLOCKQUOTE", "DL", "DT", "DD", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD",
    };

    private readonly SortedDictionary<string, Text> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextPage> byAddress;

    /// <summary>
    /// Reads every page; those that the folder lacks are taken as they stand in another language. Throws <see cref="FormatException"/> when one has no heading, or an element or
    /// attribute that these pages may not have, or a place that cannot be filled in, or lost something of the text that it was translated from.
    /// </summary>
    public SiteTexts(string folder, string language, SiteTexts? otherwise = null)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.md"))
            byFile.Add(Path.GetFileName(path), Read(path, language, otherwise?.byFile.GetValueOrDefault(Path.GetFileName(path))));
        Problems = [.. byFile.Where(text => text.Value.Page.IsOutOfDate)
            .Select(text => $"{Path.Combine(folder, text.Key)}:1: text-out-of-date: the English text has changed since it was translated. Translate what changed, and write “translated_from: {otherwise!.byFile[text.Key].Mark}”.")];
        foreach (var (file, text) in otherwise?.byFile ?? [])
            byFile.TryAdd(file, text);
        Links = [.. byFile.Values.Select(text => new PageLink(text.Page.Title, text.Page.Address))];
        byAddress = byFile.Values.Select(text => text.Page with { Section = Links }).ToDictionary(page => page.Address, StringComparer.Ordinal);
    }

    /// <summary>Which texts were translated from another state of their original, and what to do.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The pages in their order.</summary>
    public IReadOnlyList<PageLink> Links { get; }

    /// <summary>The page at an address, or null; what is live in it not yet filled in.</summary>
    public TextPage? Find(string address) => byAddress.GetValueOrDefault(address);

    private static Text Read(string path, string language, Text? original)
    {
        var file = TextFile.Read(path);
        var body = new HtmlParser().ParseDocument(Markdown.ToHtml(file.Markdown, Pipeline)).Body!;
        AlignCells(body);
        foreach (var element in body.QuerySelectorAll("*"))
            if (!Allowed.Contains(element.TagName) || element.Attributes.Any(attribute => !IsAllowed(element, attribute)) || element.GetAttribute("href") is { } href && !IsSafe(href))
                throw new FormatException($"{path}: <{element.LocalName}> with {Listed(element)} may not stand in a text page: headings, paragraphs, lists, tables, links and emphasis may.");
        if (LivePart.Problems(body.InnerHtml).FirstOrDefault() is { } problem)
            throw new FormatException($"{path}: {problem}");
        TextShape shape = new(body);
        bool isOutOfDate = original is not null && file.TranslatedFrom is { } mark && mark != original.Mark;
        if (file.TranslatedFrom is not null && !isOutOfDate && original?.Shape.DifferencesOf(shape).FirstOrDefault() is { } difference)
            throw new FormatException($"{path}: {difference}");
        var heading = body.QuerySelector("h1") ?? throw new FormatException($"{path}: a heading of the first level is missing.");
        heading.Remove();
        string name = Path.GetFileNameWithoutExtension(path)[3..];
        TextPage page = new()
        {
            Address = "/about/" + name,
            Title = heading.TextContent.Trim(),
            Description = body.QuerySelectorAll("p").Select(paragraph => LivePart.Without(paragraph.TextContent)).FirstOrDefault(text => text.Length > 0) ?? heading.TextContent.Trim(),
            Html = body.InnerHtml.Trim(),
            TextLanguage = language,
            IsOutOfDate = isOutOfDate,
            Section = [],
        };
        return new(page, shape, file.Mark);
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

    private sealed record Text(TextPage Page, TextShape Shape, string Mark);
}
