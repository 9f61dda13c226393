using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>
/// The organisation's own pages: <c>data/content/LANGUAGE/about/NN-name.html</c>, a heading of the first level and the text below it. The number orders
/// the navigation at the foot of every page; the name is the address under <c>/about/</c>.
/// </summary>
internal sealed class SiteTexts
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal) { "H1", "H2", "H3", "P", "UL", "OL", "LI", "A", "EM", "STRONG", "CODE", "DL", "DT", "DD" };

    private readonly SortedDictionary<string, TextPage> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextPage> byAddress;

    /// <summary>
    /// Reads every page; those that the folder lacks are taken as they stand in another language. Throws <see cref="FormatException"/> when one has no heading, or an element or
    /// attribute that these pages may not have.
    /// </summary>
    public SiteTexts(string folder, string language, SiteTexts? otherwise = null)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.html"))
            byFile.Add(Path.GetFileName(path), Read(path, language));
        foreach (var (file, page) in otherwise?.byFile ?? [])
            byFile.TryAdd(file, page);
        Links = [.. byFile.Values.Select(page => new PageLink(page.Title, page.Address))];
        byAddress = byFile.Values.Select(page => page with { Section = Links }).ToDictionary(page => page.Address, StringComparer.Ordinal);
    }

    /// <summary>The pages in their order.</summary>
    public IReadOnlyList<PageLink> Links { get; }

    /// <summary>The page at an address, or null.</summary>
    public TextPage? Find(string address) => byAddress.GetValueOrDefault(address);

    private static TextPage Read(string path, string language)
    {
        var body = new HtmlParser().ParseDocument(File.ReadAllText(path)).Body!;
        foreach (var element in body.QuerySelectorAll("*"))
            if (!Allowed.Contains(element.TagName) || element.Attributes.Any(attribute => attribute.Name != "href") || element.GetAttribute("href") is { } href && !IsSafe(href))
                throw new FormatException($"{path}: <{element.LocalName}> with {Listed(element)} may not stand in a text page: headings, paragraphs, lists, links and emphasis may.");
        var heading = body.QuerySelector("h1") ?? throw new FormatException($"{path}: a heading of the first level is missing.");
        heading.Remove();
        string name = Path.GetFileNameWithoutExtension(path)[3..];
        return new()
        {
            Address = "/about/" + name,
            Title = heading.TextContent.Trim(),
            Description = body.QuerySelector("p")?.TextContent.Trim() ?? heading.TextContent.Trim(),
            Html = body.InnerHtml.Trim(),
            TextLanguage = language,
            Section = [],
        };
    }

    private static bool IsSafe(string href) =>
        href.StartsWith('/') || href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal);

    private static string Listed(IElement element) =>
        element.Attributes.Length == 0 ? "no attribute" : string.Join(", ", element.Attributes.Select(attribute => $"{attribute.Name}=“{attribute.Value}”"));
}
