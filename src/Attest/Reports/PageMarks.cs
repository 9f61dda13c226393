using System.Collections.Immutable;
using Attest.Reports.Notes;
using Attest.Reports.Tables;
using Attest.Reports.Titles;

namespace Attest.Reports;

/// <summary>What was marked on a page before its text is read.</summary>
/// <param name="LayoutSigns">The layouts that lines of navigation are signs of.</param>
/// <param name="Title">The title line.</param>
/// <param name="CountryHeading">The State's name as heading.</param>
/// <param name="Neighbours">The reports before and after in book order.</param>
/// <param name="ToldEdition">The edition that headings tell.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Notes">The notes.</param>
internal sealed record PageMarks(
    IReadOnlySet<string> LayoutSigns, TitleLine? Title, string? CountryHeading, (string? Previous, string? Next) Neighbours, int? ToldEdition, ImmutableArray<TableDraft> Tables, ImmutableArray<NoteDraft> Notes)
{
    /// <summary>Whether the page names its State above the text.</summary>
    public bool IsTitled => Title is not null || CountryHeading is not null;

    /// <summary>The edition: the title's, or the one that headings tell.</summary>
    public int? Edition => Title?.Edition ?? ToldEdition;

    /// <summary>
    /// C with the navigation of the archive, M with the shorter one; a page that begins with its title line has lost it and is C otherwise. S by the line
    /// “Sub-Sections:”. Null for any other.
    /// </summary>
    public string? Layout =>
        !IsTitled || LayoutSigns.Any(sign => sign is not ("C" or "M" or "S")) ? null
        : LayoutSigns.Contains("S") ? "S"
        : LayoutSigns.Contains("C") || LayoutSigns.Count == 0 ? "C" : "M";
}
