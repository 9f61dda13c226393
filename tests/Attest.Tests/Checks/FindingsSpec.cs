using System.Globalization;
using Attest.Checks;
using Attest.Checks.OfSources;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Checks;

/// <summary>
/// The specification kinds <c>findings</c>: pages with a line of hyphens between, after lines <c>withdrawn: …</c> with the first words of sources that were withdrawn; out comes what does
/// not fit, with the places of its sides; and <c>roots</c>: pages; out comes what each statement with a note rests on.
/// </summary>
internal static class FindingsSpec
{
    private const string Between = "\n-----\n";
    private const string Withdrawn = "withdrawn: ";

    public static string Explain(string input)
    {
        var lines = input.TrimEnd('\n').Split('\n').ToList();
        var named = lines.TakeWhile(line => line.StartsWith(Withdrawn, StringComparison.Ordinal)).Select(line => line[Withdrawn.Length..]).ToList();
        var pages = Pages(string.Join('\n', lines.Skip(named.Count)));
        return string.Join('\n', CheckedPages.Run.Over(pages, Withdraw(pages, named)).Select(finding => Line(finding, pages.Pages.Length > 1)).DefaultIfEmpty("nothing"));
    }

    public static string Roots(string input)
    {
        var pages = Pages(input);
        return string.Join('\n', Support(pages).SelectMany(page => page.Statements.Select(rests => RootsLine(rests, pages.Pages.Single(read => read.Name == page.Page), pages.Pages.Length > 1))));
    }

    private static PageSet Pages(string input)
    {
        string[] texts = input.TrimEnd('\n').Split(Between);
        return new(texts.Select((text, index) => CheckedPages.Text(text, texts.Length == 1 ? "page" : $"page {index + 1}")));
    }

    private static IEnumerable<PageSupport> Support(PageSet pages) => pages.States.SelectMany(state => CheckedPages.Run.Among(pages.About(state)).Support);

    private static Dictionary<SourceId, SourceWithdrawal> Withdraw(PageSet pages, List<string> named) => named
        .Select(words => Support(pages).SelectMany(page => page.Sources).First(source => source.Source.Name.StartsWith(words, StringComparison.Ordinal)).Source)
        .ToDictionary(source => source.Id, source => new SourceWithdrawal(source.Id, source.Name, true, "forged", "ann", DateTimeOffset.UnixEpoch));

    private static string RootsLine(PageSupport.Rests rests, CheckedPage page, bool withPages)
    {
        var (statement, on) = (page.Statements.First(said => StatementId.Of(said).Value.StartsWith(rests.Statement, StringComparison.Ordinal)), rests.On);
        var number = on.Roots.Length == 1 ? "1 root" : string.Create(CultureInfo.InvariantCulture, $"{on.Roots.Length} roots");
        string[] remarks = [.. on.Through.Select(edition => "through " + edition.Name), .. on.IsOfParagraph ? ["of the paragraph"] : Array.Empty<string>(), .. on.IsCircular ? ["circular"] : Array.Empty<string>(), .. on.IsOwnWord ? ["own word"] : Array.Empty<string>()];
        return $"{(withPages ? page.Name + " " : "")}{statement.Locator} {Vocabulary.Word(statement.Kind)}: {number} (note {string.Join(", ", on.Notes)}){string.Concat(on.Roots.Select(root => "; " + root.Name))}{(remarks.Length > 0 ? $" [{string.Join(", ", remarks)}]" : "")}";
    }

    private static string Line(Finding finding, bool withPages) =>
        $"{finding.Code} at {string.Join(", ", finding.Places.Select(place => place.Reference ?? (withPages ? $"{place.Page} {place.Locator}" : place.Locator)))}: {finding.Message}";
}
