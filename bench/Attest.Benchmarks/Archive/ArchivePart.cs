using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Reports;

namespace Attest.Benchmarks.Archive;

/// <summary>What one page of the corpus lends to a generated one: its sections and notes, without chrome, title and State.</summary>
/// <param name="State">The jurisdiction that the sections speak of.</param>
/// <param name="Sections">Heading (null before any) and paragraphs.</param>
/// <param name="Notes">The notes by their number on the page.</param>
internal sealed partial record ArchivePart(Jurisdiction State, IReadOnlyList<(string? Heading, IReadOnlyList<string> Paragraphs)> Sections, IReadOnlyList<(int Number, string Text)> Notes)
{
    /// <summary>The part that a page lends; null when its State is in no register.</summary>
    public static ArchivePart? Of(ReportDocument document, JurisdictionRegister jurisdictions)
    {
        if (document.Jurisdiction is not { } code || jurisdictions.Find(code) is not { } state)
            return null;
        var sections = document.Sections.Where(section => !section.IsLead && section.Paragraphs.Length > 0)
            .Select(section => (section.Heading, (IReadOnlyList<string>)[.. section.Paragraphs.Select(paragraph => document.Text.Folded(paragraph.Span))]));
        return new ArchivePart(state, [.. sections], [.. document.Notes.Select(note => (note.Number, note.Text))]);
    }

    /// <summary>The text with the part's State called by another name, and its markers counted on.</summary>
    public string Retell(string text, string name, int notesBefore)
    {
        var renamed = text.Replace(State.OfficialName, name, StringComparison.OrdinalIgnoreCase).Replace(State.ShortName, name, StringComparison.OrdinalIgnoreCase);
        return Marker().Replace(renamed, marker => string.Create(CultureInfo.InvariantCulture, $"[{int.Parse(marker.Groups[1].Value, CultureInfo.InvariantCulture) + notesBefore}]"));
    }

    [GeneratedRegex(@"\[(\d{1,3}) ?\]")]
    private static partial Regex Marker();
}
