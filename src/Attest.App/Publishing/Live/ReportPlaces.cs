using System.Collections.Concurrent;
using Attest.Publishing;
using Attest.Publishing.Translations;
using Attest.Reports;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>On which page each place of a report and of its evidence stands: one for most, several for long ones. Shared by all languages; safe for any number of threads.</summary>
internal sealed class ReportPlaces(EvidenceStore store, TranslationShelf translations)
{
    // Plans of long reports are as large as their sentences are many.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<PageAddress, (long Recorded, string Translations, ReportParts Text, ReportParts Evidence)> plans = new();

    /// <summary>The pages of the text of a report.</summary>
    public ReportParts Text(PageAddress page) => Plan(page).Text;

    /// <summary>The pages of its evidence.</summary>
    public ReportParts Evidence(PageAddress page) => Plan(page).Evidence;

    private (long Recorded, string Translations, ReportParts Text, ReportParts Evidence) Plan(PageAddress address)
    {
        string version = translations.Version;
        if (store.PagesAbout(address.Jurisdiction).FirstOrDefault(summary => summary.Address == address) is not { } summary)
            return (0, version, ReportParts.None, ReportParts.None);
        if (plans.TryGetValue(address, out var known) && known.Recorded == summary.Recorded && known.Translations == version)
            return known;
        if (store.Find(address) is not { } page)
            return (0, version, ReportParts.None, ReportParts.None);
        if (plans.Count >= MostKept)
            plans.Clear();
        return plans[address] = (summary.Recorded, version, OfText(page), CutIntoParts.Cut(MeasureReport.Evidence(page, Passages(page.Document)), MeasureReport.MostEvidence));
    }

    // Addresses are the same in every language: the longest translation, which stands beside the text, decides for all.
    private ReportParts OfText(StoredPage page)
    {
        AlignedTranslation?[] beside = [.. translations.Of(page.Address).Select(translation => AlignTranslation.Of(page, translation)), null];
        return beside.Select(translation => Measured(page, translation)).MaxBy(measured => measured.Size)!.Parts;
    }

    private static (ReportParts Parts, int Size) Measured(StoredPage page, AlignedTranslation? translation)
    {
        var text = new LayOutReport(page.Document, page.Upheld.Select(stored => stored.Statement), page.Statements.Select(stored => stored.Statement), _ => "", _ => null, _ => new("", ""), translation);
        int facts = MeasureReport.Facts(text.Facts());
        var (sections, loose) = text.Sections();
        var units = MeasureReport.Text(sections, loose);
        return (CutIntoParts.Cut(units, CutIntoParts.MostBytes - facts - MeasureReport.Citations(page.Document)), facts + units.Sum(unit => unit.Size));
    }

    // In the order of the page of evidence.
    private static IEnumerable<Sentence> Passages(ReportDocument document) =>
    [
        .. (document.Facts?.Rows ?? []).Select(row => row.AsPassage()),
        .. document.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences),
        .. document.Tables.SelectMany(table => table.Passages),
    ];
}
