using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports;

/// <summary>The kind <c>reports</c>: a whole page, or a volume; for each report its layout and State, its sections with the sentences and their notes, its notes and its diagnostics.</summary>
internal static class ReportsSpec
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    public static string Explain(string input)
    {
        var page = Read(new Source("page.txt", Encoding.UTF8.GetBytes(input)));
        return string.Join("\n", page.Parts.Prepend(page).Select(Explain));
    }

    public static ReadPage Read(Source source) => Reader.Read(source);

    public static string Explain(ReadPage page)
    {
        var document = page.Document;
        List<string> lines = [$"== {(page.Parts.IsEmpty ? document.JurisdictionName ?? "no State" : "volume")}, {(document.Edition is { } year ? $"{year}" : "no edition")}, {document.Layout}"];
        foreach (var section in document.Sections)
        {
            if (section.Heading is { } heading)
                lines.Add($"{section.Code} {heading}");
            lines.AddRange(section.Paragraphs.SelectMany(paragraph => paragraph.Sentences)
                .Select(sentence => $"{sentence.Locator} {document.Text.Folded(sentence.Span)}{string.Concat(sentence.Markers.Select(marker => $" ⟨{marker.Number}⟩"))}"));
        }
        lines.AddRange(document.Notes.Select(note => $"⟨{note.Number}⟩ {note.Text}"));
        lines.AddRange(document.Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code != DiagnosticCodes.EditionUnknown.Code).Distinct().Select(code => $"! {code}"));
        return string.Join('\n', lines);
    }
}
