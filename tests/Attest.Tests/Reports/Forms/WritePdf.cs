using System.Net;
using Attest.Tests.Browser;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Attest.Tests.Reports.Forms;

/// <summary>Writes a page as PDF.</summary>
internal static class WritePdf
{
    private const double TextSize = 11;
    private const double NoteSize = 8.5;

    /// <summary>As a browser prints it: notes at the end, running heads and page numbers, one column or two.</summary>
    public static async Task<byte[]> ByBrowserAsync(ChromiumBrowser browser, PageContent page, int columns)
    {
        List<string> html =
        [
            $"<!DOCTYPE html><meta charset=utf-8><style>body{{font:11pt/1.4 serif;columns:{columns};column-gap:24pt;text-align:justify}}p{{margin:0 0 8pt}}sup{{font-size:7pt;line-height:0}}.n{{font-size:8.5pt}}h1,h2{{break-after:avoid}}.t{{column-span:all}}td{{padding:2pt 14pt}}</style>",
            $"<p class=t>{Signs(page.Title)}</p><h1 class=t>{Signs(page.CountryHeading)}</h1>",
            .. page.Parts.Select(part => part.Rows is { } rows
                ? $"<p>{Text(part.Words)}</p><table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Signs(cell)}</td>"))}</tr>"))}</table>"
                : part.IsHeading ? $"<h2>{Text(part.Words)}</h2>" : $"<p>{Text(part.Words)}</p>"),
            .. page.Notes.Select(note => $"<p class=n><sup>{note.Number}</sup> {Signs(note.Words)}</p>"),
        ];
        await using var context = await browser.ReaderAsync(new Uri("http://localhost"));
        var printed = await context.NewPageAsync();
        await printed.SetContentAsync(string.Concat(html));
        return await printed.PdfAsync(new()
        {
            Format = "A4",
            DisplayHeaderFooter = true,
            HeaderTemplate = "<div style='font-size:8pt;width:100%;text-align:center'>Reports of the year, all volumes</div>",
            FooterTemplate = "<div style='font-size:8pt;width:100%;text-align:center'><span class=pageNumber></span></div>",
            Margin = new() { Top = "25mm", Bottom = "25mm", Left = "25mm", Right = "25mm" },
        });

        static string Text(string words) => string.Concat(PageContent.Pieces(words).Select(piece => Signs(piece.Words) + (piece.Number is { } number ? $"<sup>{number}</sup>" : "")));
    }

    /// <summary>Pages of lines, each with its notes at its foot; a line is its words, “^1” in them a raised label.</summary>
    public static byte[] WithFeet(params (string[] Lines, string[] Notes)[] pages)
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var (lines, notes) in pages)
        {
            var page = pdf.AddPage(PageSize.A4);
            var y = 760.0;
            foreach (var line in lines)
            {
                AddLine(page, font, line, y, TextSize);
                y -= line.Length == 0 ? 10 : 14;
            }
            y = 60 + (notes.Length * 11);
            foreach (var note in notes)
                AddLine(page, font, note, y -= 11, NoteSize);
        }
        return pdf.Build();
    }

    private static void AddLine(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, string words, double y, double size)
    {
        var x = 72.0;
        foreach (var (piece, index) in words.Split('^').Select((piece, index) => (piece, index)))
        {
            var label = index == 0 ? 0 : piece.TakeWhile(char.IsLetterOrDigit).Count();
            if (label > 0)
                x = Right(page.AddText(piece[..label], size * 0.6, new PdfPoint(x, y + (size * 0.35)), font), x);
            if (piece.Length > label)
                x = Right(page.AddText(piece[label..], size, new PdfPoint(x, y), font), x);
        }
    }

    private static double Right(IReadOnlyList<Letter> letters, double x) => letters.Count == 0 ? x : letters[^1].EndBaseLine.X;

    private static string Signs(string words) => WebUtility.HtmlEncode(words);
}
