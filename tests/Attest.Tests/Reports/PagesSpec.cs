using System.Globalization;
using System.Text;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>The specification kind <c>pages</c>: a page; out come what it is, its outline with tables, and the codes of its diagnostics.</summary>
internal static class PagesSpec
{
    public static string Explain(string input)
    {
        var document = CorpusPages.Reader.Read(new Source("page", Encoding.UTF8.GetBytes(input)));
        var lines = new List<string> { Head(document) };
        var tables = document.Tables.ToList();
        foreach (var section in document.Sections)
        {
            lines.Add($"{section.Code}{(section.Heading is { } heading ? $" {heading}" : "")}");
            lines.AddRange(section.Paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => $"  {sentence.Locator} {document.Text.Folded(sentence.Span)}"));
            foreach (var table in tables.Where(table => table.Section == section.Code).ToList())
            {
                lines.AddRange(Rows(table));
                tables.Remove(table);
            }
        }
        lines.AddRange(tables.SelectMany(Rows));
        lines.AddRange(document.Notes.Select(note => $"note {note.Number}: {note.Text}"));
        lines.AddRange(document.Diagnostics.Select(diagnostic => $"! {diagnostic.Code}"));
        return string.Join('\n', lines);
    }

    private static string Head(ReportDocument document)
    {
        var head = new StringBuilder($"{document.Layout} {document.JurisdictionName ?? "?"}, {document.Product} {document.Edition?.ToString(CultureInfo.InvariantCulture) ?? "?"} {document.Theme}");
        if (document.LastUpdated is { } day)
            head.Append(CultureInfo.InvariantCulture, $", said {day:yyyy-MM-dd}");
        return head.ToString();
    }

    private static IEnumerable<string> Rows(Table table)
    {
        yield return $"  {table.Code} {table.Caption}: {Cells(table.Header)}";
        foreach (var row in table.Rows)
            yield return $"  {row.Locator} {Cells(row.Cells)}";
    }

    private static string Cells(IEnumerable<TableCell> cells) => string.Join(" | ", cells.Select(cell => cell.Words));
}
