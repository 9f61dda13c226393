using System.Collections.Concurrent;
using Attest.Publishing;
using Attest.Reports;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>On which page each place of a report and of its evidence stands: one for most, several for long ones. Shared by all languages; safe for any number of threads.</summary>
internal sealed class ReportPlaces(EvidenceStore store)
{
    // Plans of long reports are as large as their sentences are many.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<PageAddress, (long Recorded, ReportParts Text, ReportParts Evidence)> plans = new();

    /// <summary>The pages of the text of a report.</summary>
    public ReportParts Text(PageAddress page) => Plan(page).Text;

    /// <summary>The pages of its evidence.</summary>
    public ReportParts Evidence(PageAddress page) => Plan(page).Evidence;

    private (long Recorded, ReportParts Text, ReportParts Evidence) Plan(PageAddress address)
    {
        if (store.PagesAbout(address.Jurisdiction).FirstOrDefault(summary => summary.Address == address) is not { } summary)
            return (0, ReportParts.None, ReportParts.None);
        if (plans.TryGetValue(address, out var known) && known.Recorded == summary.Recorded)
            return known;
        if (store.Find(address) is not { } page)
            return (0, ReportParts.None, ReportParts.None);
        if (plans.Count >= MostKept)
            plans.Clear();
        return plans[address] = (summary.Recorded, OfText(page), CutIntoParts.Cut(MeasureReport.Evidence(page, Passages(page.Document)), MeasureReport.MostEvidence));
    }

    private static ReportParts OfText(StoredPage page)
    {
        var text = new LayOutReport(page.Document, page.Upheld.Select(stored => stored.Statement), page.Statements.Select(stored => stored.Statement), _ => "", _ => null, _ => new("", ""));
        int facts = MeasureReport.Facts(text.Facts());
        var (sections, loose) = text.Sections();
        return CutIntoParts.Cut(MeasureReport.Text(sections, loose), CutIntoParts.MostBytes - facts - MeasureReport.Citations(page.Document));
    }

    // In the order of the page of evidence.
    private static IEnumerable<Sentence> Passages(ReportDocument document) =>
    [
        .. (document.Facts?.Rows ?? []).Select(row => row.AsPassage()),
        .. document.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences),
        .. document.Tables.SelectMany(table => table.Passages),
    ];
}
