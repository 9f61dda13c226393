using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Attest.Reports.Forms;
using DocumentFormat.OpenXml.Packaging;

namespace Attest.Reports.Word;

/// <summary>
/// Extracts the text of a Word document (.docx): paragraphs, tables, text boxes and notes, as they stand when all tracked changes are accepted. The parts are
/// read as streams, so that neither nesting nor length has a limit.
/// </summary>
internal static class ExtractWord
{
    // Far above any report; a small file can unpack to more than a machine holds.
    private const long MostUnpacked = 256L * 1024 * 1024;

    /// <summary>The page in a packed file; one that holds no Word document is told by its name.</summary>
    public static ExtractedPage FromPacked(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var content = new MemoryStream(bytes.ToArray(), writable: false);
            using (var packed = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (NameOf(packed) is { } other)
                    return ExtractedPage.Nothing(DiagnosticCodes.FormNotRead.AtByte(0, null, other));
                if (packed.Entries.Sum(entry => entry.Length) > MostUnpacked)
                    return Damage.Of("Word");
            }
            using var document = WordprocessingDocument.Open(content, isEditable: false);
            return document.MainDocumentPart is { } main ? Read(main) : Damage.Of("Word");
        }
        catch (Exception error) when (Damage.Is(error))
        {
            return Damage.Of("Word or zip");
        }
    }

    /// <summary>Tells what a file in Microsoft's older container is; none of these is read.</summary>
    public static ExtractedPage FromContainer(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return ExtractedPage.Nothing(DiagnosticCodes.FileProtected.AtByte(0, null, "Word"));
        var isWord = bytes.Span.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0;
        return ExtractedPage.Nothing(DiagnosticCodes.FormNotRead.AtByte(0, null, isWord ? "Word file of the old kind (.doc)" : "Microsoft Office file of the old kind"));
    }

    // Null for a Word document.
    private static string? NameOf(ZipArchive packed)
    {
        if (packed.GetEntry("word/document.xml") is not null || packed.Entries.Any(entry => entry.FullName.EndsWith("document.xml", StringComparison.Ordinal) && entry.FullName.StartsWith("word", StringComparison.Ordinal)))
            return null;
        return packed.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal)) ? "Excel file"
            : packed.Entries.Any(entry => entry.FullName.StartsWith("ppt/", StringComparison.Ordinal)) ? "PowerPoint file"
            : packed.GetEntry("META-INF/container.xml") is not null ? "EPUB file"
            : packed.GetEntry("content.xml") is not null ? "OpenDocument file"
            : "zip archive inside another, or without pages,";
    }

    private static ExtractedPage Read(MainDocumentPart main)
    {
        var styles = WordStyles.Of(main.StyleDefinitionsPart);
        var numbers = WordNotes.Of(main);
        var text = new PageText();
        var body = new ReadWordPart(text, styles, numbers);
        foreach (var edge in main.HeaderParts.Cast<OpenXmlPart>().Concat(main.FooterParts))
            body.ReadEdge(edge);
        var isWhole = body.ReadBody(main);
        foreach (var (number, note) in numbers.InOrder)
            body.WriteNote(number, note);
        var troubles = ImmutableArray.CreateBuilder<Diagnostic>();
        if (!isWhole)
            troubles.Add(DiagnosticCodes.FileCutOff.At(null, "Word"));
        if (body.Changes > 0)
            troubles.Add(DiagnosticCodes.ChangesTracked.At(null, body.Changes));
        if (body.Comments > 0)
            troubles.Add(DiagnosticCodes.CommentsLeftOut.At(null, body.Comments));
        if (numbers.Renumbered > 0)
            troubles.Add(DiagnosticCodes.NotesRenumbered.At(null, numbers.Renumbered));
        var page = text.ToPage("docx/1");
        return page.Blocks.IsEmpty ? Damage.Of("Word") with { Troubles = [DiagnosticCodes.TextMissing.At(null, "Word"), .. troubles] } : new ExtractedPage(page, troubles.DrainToImmutable());
    }
}
