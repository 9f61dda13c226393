using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;

namespace Attest.Tests.Publishing;

/// <summary>Every kind of page in a language in which nothing is said as in English: what is English on it is data.</summary>
public sealed partial class MadeUpLanguageTests(DemonstrationSite site) : IAsyncLifetime
{
    private static readonly string[] ShownAttributes = ["aria-label", "title", "placeholder", "alt", "data-label"];

    private readonly string folder = Directory.CreateTempSubdirectory("attest-language-").FullName;
    private readonly HashSet<string> fields = new(StringComparer.Ordinal) { "Attest demonstration", "Apache License 2.0", "BibTeX", "Esperanto", "POST /api/v1/check", "stockpile" };
    private string words = "";
    private WebApplication web = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        web = await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { DataFolder = MadeUpLanguage.MakeData(folder) });
        client = new() { BaseAddress = new(web.Urls.First()) };
    }

    [Fact]
    public async Task Pages_InTheLanguage_SayNothingInEnglishButData()
    {
        await ReadDataAsync();
        List<string> wrong = [];
        foreach (string address in Browser.EveryPageTests.Pages.Select(row => row.Data))
        {
            string at = "/" + MadeUpLanguage.Tag + (address switch { "figure" => "/figures/" + await FigureAsync(), "source" => await SourceAsync(), "/" => "", _ => address });
            using var answer = await client.GetAsync(new Uri(at, UriKind.Relative));
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            Assert.Contains("⟦", page.Body!.TextContent, StringComparison.Ordinal);
            wrong.AddRange(Shown(page).SelectMany(MadeUpLanguage.Unsaid).Where(left => !IsData(left) && !IsAskedBy(address, left)).Distinct().Select(left => $"{address}: {left}"));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<string> Shown(IHtmlDocument page) =>
        page.Body!.Descendants<IText>().Where(text => IsOfThePage(text.ParentElement)).Select(text => text.Text)
            .Concat(page.All.Where(IsOfThePage).SelectMany(element => ShownAttributes.Select(element.GetAttribute)).OfType<string>());

    private static bool IsOfThePage(IElement? element) =>
        element?.Closest("[lang]")?.GetAttribute("lang") == MadeUpLanguage.Tag && element.Closest("code, kbd, script, style, .hash, .Z3988") is null;

    private static bool IsAskedBy(string address, string left) => Uri.UnescapeDataString(address).Replace('+', ' ').EndsWith("q=" + left, StringComparison.Ordinal);

    private bool IsData(string left) => fields.Contains(left) || IsAddress().IsMatch(left) || left.Contains(' ', StringComparison.Ordinal) && words.Contains(Folded(left), StringComparison.Ordinal);

    // What registers have and what reports say stay as they are; so do names, and texts of the organisation that nobody has translated.
    private async Task ReadDataAsync()
    {
        fields.UnionWith(Directory.EnumerateFiles(Path.Combine(DemonstrationSite.DataFolder, "registers"), "*.csv").SelectMany(CsvFields).SelectMany(MadeUpLanguage.Unsaid));
        fields.UnionWith(new App.Publishing.SiteTexts(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "about"), "en").Links.Select(link => link.Text));
        var store = await site.StoreAsync();
        fields.UnionWith(File.ReadLines(Path.Combine(DemonstrationSite.DataFolder, "phrases", "instruments.csv")).Select(line => line.Split(',')).Where(line => line.Length > 1).Select(line => line[1]));
        fields.UnionWith(store.Pages.SelectMany(held => store.Find(held.Address)!.Document.Text.Text.Split('\n')).Select(line => line.Trim()));
        words = DemonstrationSite.Notice + "\n" + Folded(string.Join('\n', store.Pages.Select(held => store.Find(held.Address)!.Document.Text.Text)));
    }

    private async Task<string> FigureAsync() => (await site.StoreAsync()).Report("COL", 2007).Upheld.First(stored => stored.Statement.Quantity is not null).Id.Value;

    private async Task<string> SourceAsync()
    {
        var report = (await site.StoreAsync()).Report("PRK", 1999);
        return $"/sources/{report.SourceId}/{report.FindSentence("MBP/1.1")!.Span}";
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await web.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<string> CsvFields(string path)
    {
        using var csv = CsvHelper.CsvReader.Create(File.ReadAllBytes(path), new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = true });
        while (csv.Read())
            foreach (string field in csv.Current.ToArray())
                yield return field;
    }

    private static string Folded(string text) => Space().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    // Addresses and files, versions of programs (reader/2), shortened hashes.
    [GeneratedRegex(@"^\S+[/.:]\S+$|^[0-9a-f]{12,}$")]
    private static partial Regex IsAddress();
}
