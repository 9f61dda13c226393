using Attest.Reports;
using Attest.Sources;

namespace Attest.Checks.WithinPage;

/// <summary>
/// A text that is older than the edition it stands in: it stands under a later year than it was last updated in; or nothing in it, sources included, is of the last years before its edition.
/// </summary>
internal sealed class CheckTextAge : ICheckPage
{
    private const int YearsBehind = 3;

    // Of fewer dates the last says little.
    private const int FewestDates = 5;

    public CheckCode Code { get; } = new("text-older", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Page, "{0}");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        if (page.Document.Sentences.FirstOrDefault() is not { } first)
            yield break;
        if (page.Document.LastUpdated is not null && page.Document.Diagnostics.FirstOrDefault(found => found.Code == DiagnosticCodes.AddressContradicted.Code) is { } contradicted)
            yield return Code.On(page, null, [page.Place(first)], contradicted.Message);
        else if (page.Document.LastUpdated is null && page.Document.Edition is { } edition && Years(page) is { Count: >= FewestDates } years && edition - years.Max() is >= YearsBehind and var behind)
            yield return Code.On(page, null, [page.Place(first)], $"Nothing in this text of the {edition} edition is later than {years.Max()}, {behind} years before.");
    }

    private static List<int> Years(CheckedPage page) =>
    [
        .. page.Statements.Select(statement => statement.Date?.Latest?.Year).OfType<int>(),
        .. page.Document.Notes.SelectMany(note => note.Citations).Where(citation => citation.Kind is not CitationKind.WebPage).Select(citation => citation.Date?.Latest?.Year ?? citation.Edition).OfType<int>(),
    ];
}
