using System.Collections.Immutable;
using Attest.Reports.Forms;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Attest.Reports.Pdf;

/// <summary>Extracts the text of a PDF: columns in reading order, paragraphs joined over line ends, notes bound, running heads told.</summary>
internal static class ExtractPdf
{
    private const int PagesNamed = 12;

    /// <summary>The page in a PDF file.</summary>
    public static ExtractedPage From(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return Read(pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ExtractedPage.Nothing(DiagnosticCodes.FileProtected.AtByte(0, null, "PDF"));
        }
        catch (Exception error) when (Damage.Is(error))
        {
            return Damage.Of("PDF");
        }
    }

    private static ExtractedPage Read(PdfDocument pdf)
    {
        var lines = new List<PdfLine>();
        List<int> empty = [];
        var isWhole = true;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
            try
            {
                var ofPage = OrderLines.Of([.. PdfLine.Of(pdf.GetPage(number))]);
                lines.AddRange(ofPage);
                if (ofPage.Count == 0)
                    empty.Add(number);
            }
            catch (Exception error) when (Damage.Is(error))
            {
                isWhole = false;
            }
        if (lines.Count == 0)
            return isWhole ? ExtractedPage.Nothing(DiagnosticCodes.TextMissing.AtByte(0, null, "PDF")) : Damage.Of("PDF");
        var troubles = ImmutableArray.CreateBuilder<Diagnostic>();
        if (!isWhole)
            troubles.Add(DiagnosticCodes.FileCutOff.At(null, "PDF"));
        if (empty.Count > 0)
            troubles.Add(DiagnosticCodes.PagesWithoutText.At(null, empty.Count, pdf.NumberOfPages, string.Join(", ", empty.Take(PagesNamed)) + (empty.Count > PagesNamed ? " …" : "")));
        var running = RunningLines.In(lines);
        var body = lines.Where(line => !running.Contains(line)).ToList();
        var size = SizeOfText(body);
        var notes = PdfNotes.In(body, size);
        if (notes.Renumbered > 0)
            troubles.Add(DiagnosticCodes.NotesRenumbered.At(null, notes.Renumbered));
        return new ExtractedPage(new WritePdfText(lines, running, notes, size).ToPage(), troubles.DrainToImmutable());
    }

    // The notes of a page may be longer than its text, but are smaller; headings are larger, but short.
    private static double SizeOfText(List<PdfLine> lines)
    {
        var letters = lines.Sum(line => line.Words.Length);
        return lines.GroupBy(line => line.Size).Where(group => group.Sum(line => line.Words.Length) * 4 >= letters).Select(group => group.Key).DefaultIfEmpty(0).Max();
    }
}
