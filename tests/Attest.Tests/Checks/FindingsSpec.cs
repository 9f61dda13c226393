using Attest.Checks;

namespace Attest.Tests.Checks;

/// <summary>The specification kind <c>findings</c>: pages with a line of hyphens between; out comes what does not fit, with the places of its sides.</summary>
internal static class FindingsSpec
{
    private const string Between = "\n-----\n";

    public static string Explain(string input)
    {
        string[] texts = input.TrimEnd('\n').Split(Between);
        var pages = texts.Select((text, index) => CheckedPages.Text(text, texts.Length == 1 ? "page" : $"page {index + 1}"));
        return string.Join('\n', CheckedPages.Run.Over(new PageSet(pages)).Select(finding => Line(finding, texts.Length > 1)).DefaultIfEmpty("nothing"));
    }

    private static string Line(Finding finding, bool withPages) =>
        $"{finding.Code} at {string.Join(", ", finding.Places.Select(place => place.Reference ?? (withPages ? $"{place.Page} {place.Locator}" : place.Locator)))}: {finding.Message}";
}
