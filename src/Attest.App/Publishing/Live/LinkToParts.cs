using Attest.Publishing.Pages;
using Attest.Reports;

namespace Attest.App.Publishing.Live;

/// <summary>The pages of a long text as a table of contents, with the places on each.</summary>
internal sealed class LinkToParts(LiveBase live)
{
    /// <summary>What a page of a text is about: its first heading.</summary>
    public static string Heading(ReportPart part) => part.Sections[0].Heading;

    /// <summary>The pages of a report.</summary>
    public List<ReportPart> OfText(string address, ReportParts parts, IReadOnlyList<ReportPage.Section> sections, IReadOnlyList<ReportPage.Note> loose)
    {
        if (parts.All.IsEmpty)
            return [];
        var headings = sections.ToDictionary(section => section.Anchor, section => section.Heading ?? live.Texts["Before any heading"], StringComparer.Ordinal);
        return Link(address, parts, MeasureReport.Text(sections, loose), section => headings.GetValueOrDefault(section, live.Texts["Notes that no marker in the text leads to"]));
    }

    /// <summary>The pages of the evidence of a report.</summary>
    public List<ReportPart> OfEvidence(string address, ReportParts parts, ReportDocument document)
    {
        if (parts.All.IsEmpty)
            return [];
        string Heading(string section) => section == "T" ? live.Texts["Key facts"]
            : document.Sections.FirstOrDefault(other => other.Code == section)?.Heading?.TrimEnd(':')
            ?? document.Tables.FirstOrDefault(table => table.Rows.Length > 0 && MeasureReport.SectionOf(Addresses.Anchor(table.Rows[0].Locator)) == section)?.Caption
            ?? live.Texts["Before any heading"];
        List<CutIntoParts.Unit> units = [.. parts.Places.Where(place => place.Key.Contains('.', StringComparison.Ordinal)).Select(place => new CutIntoParts.Unit(MeasureReport.SectionOf(place.Key), place.Key, 0, [place.Key]))];
        return Link(address, parts, units, Heading);
    }

    private static List<ReportPart> Link(string address, ReportParts parts, List<CutIntoParts.Unit> units, Func<string, string> heading) =>
    [
        .. from part in parts.All
           let sections = units[part.From..part.To].GroupBy(unit => unit.Section)
           select new ReportPart($"{address}/{part.Slug}",
           [
               .. from section in sections
                  let isContinued = part.From > 0 && units[part.From - 1].Section == section.Key
                  select new ReportPart.Section(isContinued ? section.First().Slug : section.Key, heading(section.Key), isContinued, [.. Places(section)]),
           ]),
    ];

    // The paragraphs by their numbers; of evidence, the sentences of one together.
    private static IEnumerable<ReportPart.Place> Places(IEnumerable<CutIntoParts.Unit> units) =>
        from unit in units
        where unit.Anchors.Count > 0
        group unit by unit.Anchors[0].Split('.') is [_, var number, ..] ? number : "·" into paragraph
        select new ReportPart.Place(paragraph.Key, [.. paragraph.SelectMany(unit => unit.Anchors)]);
}
