using System.Collections.Immutable;
using Attest.Reports.FactTables;
using Attest.Reports.Notes;
using Attest.Reports.Profiles;
using Attest.Reports.Tables;
using Attest.Reports.Titles;

namespace Attest.Reports;

/// <summary>What was marked on a page before its text is read.</summary>
/// <param name="LayoutSigns">The layouts that lines of navigation are signs of.</param>
/// <param name="Title">The title line.</param>
/// <param name="Profile">What stands above the text of a profile or thematic page.</param>
/// <param name="CountryHeading">The State's name as heading.</param>
/// <param name="Neighbours">The reports before and after in book order.</param>
/// <param name="ToldEdition">The edition that headings tell.</param>
/// <param name="Facts">The key facts.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Notes">The notes.</param>
internal sealed record PageMarks(
    IReadOnlySet<string> LayoutSigns, TitleLine? Title, ProfileHead? Profile, string? CountryHeading, (string? Previous, string? Next) Neighbours, int? ToldEdition, FactTableDraft? Facts, ImmutableArray<TableDraft> Tables, ImmutableArray<NoteDraft> Notes)
{
    /// <summary>Whether what stands above the text makes the page a report: its title, its State, or the theme of a profile.</summary>
    public bool IsTitled => Title is not null || CountryHeading is not null || Profile?.Theme is not null;

    /// <summary>The edition: the title's, or the one that headings tell; of a profile the year of its text, because the year in its address is not (“Last updated” is).</summary>
    public int? Edition => Title?.Edition ?? Profile?.LastUpdated?.Year ?? ToldEdition;

    /// <summary>
    /// A profile's own. C with the navigation of the archive, M with the shorter one; a page that begins with its title line has lost it and is C otherwise. S by the line
    /// “Sub-Sections:”, or by key facts where a copy has lost that. Null for any other.
    /// </summary>
    public string? Layout =>
        Profile is not null ? Profile.Layout
        : !IsTitled || LayoutSigns.Any(sign => sign is not ("C" or "M" or "S")) ? null
        : LayoutSigns.Contains("S") || Facts is not null ? "S"
        : LayoutSigns.Contains("C") || LayoutSigns.Count == 0 ? "C" : "M";
}
