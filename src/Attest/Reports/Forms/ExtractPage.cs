using System.Collections.Immutable;
using Attest.Reports.Blocks;
using Attest.Reports.Decoding;
using Attest.Reports.Html;
using Attest.Reports.Markdown;
using Attest.Reports.Pdf;
using Attest.Reports.Word;
using Attest.Sources;

namespace Attest.Reports.Forms;

/// <summary>
/// Turns the bytes of a source into text and blocks, whatever form they come in. Markers and notes are written into an extracted text as text pages print
/// them (“[1]”), so that all that follows reads one form.
/// </summary>
internal static class ExtractPage
{
    private const int LongestLine = 32_000;

    // The table of forms: the first whose magic number fits. What none fits is text, or nothing.
    private static readonly ImmutableArray<BinaryForm> Forms =
    [
        new("%PDF-"u8.ToArray(), ExtractPdf.From),
        new("PK\u0003\u0004"u8.ToArray(), ExtractWord.FromPacked),
        new((byte[])[0xD0, 0xCF, 0x11, 0xE0], ExtractWord.FromContainer),
        new("{\\rtf"u8.ToArray(), _ => NotRead("RTF file")),
        new((byte[])[0x1F, 0x8B, 0x08], _ => NotRead("packed file (gzip) inside another")),
    ];

    /// <summary>The page that a source holds; of a hopeless one only the reason.</summary>
    public static ExtractedPage From(Source source)
    {
        var bytes = source.Bytes;
        if (bytes.IsEmpty)
            return ExtractedPage.Nothing(DiagnosticCodes.EmptyDocument.AtByte(0, null));
        if (Forms.FirstOrDefault(form => form.Fits(bytes.Span)) is { } form)
            return form.Extract(bytes);
        return DecodeText.From(bytes.Span) is { } decoded ? FromText(decoded, source.Name) : ExtractedPage.Nothing(DiagnosticCodes.NotText.AtByte(0, null));
    }

    private static ExtractedPage FromText(DecodedText decoded, string name)
    {
        var page = ExtractHtml.IsHtml(decoded.Text) ? ExtractHtml.From(decoded.Text) : ExtractMarkdown.IsMarkdown(decoded.Text, name) ? ExtractMarkdown.From(decoded.Text) : null;
        if (page is null)
        {
            var lines = SplitLines.Of(decoded.ToSourceText("text/1"));
            return new ExtractedPage(lines, [.. Troubles(decoded, lines)]);
        }
        return page with { Troubles = [.. decoded.Troubles.Select(trouble => trouble.Code.AtByte(trouble.Byte, null, trouble.Details)), .. page.Troubles] };
    }

    private static IEnumerable<Diagnostic> Troubles(DecodedText decoded, PageBlocks page)
    {
        foreach (var (code, offset, details) in decoded.Troubles)
        {
            var unit = decoded.UnitAt(offset);
            yield return code.AtByte(offset, page.Text.SpanOfUnits(unit, unit), details);
        }
        foreach (var block in page.Blocks.Where(b => b.End - b.Start > LongestLine))
            yield return DiagnosticCodes.LineTooLong.AtByte(decoded.ByteStarts[block.Start], page.Text.SpanOfUnits(block.Start, block.End), decoded.ByteStarts[block.End] - decoded.ByteStarts[block.Start]);
    }

    private static ExtractedPage NotRead(string form) => ExtractedPage.Nothing(DiagnosticCodes.FormNotRead.AtByte(0, null, form));
}
