using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Attest.App.CommandLine;
using Attest.Publishing.Books;

namespace Attest.App.Publishing.Books;

/// <summary>Sets the pages of a book as PDF with WeasyPrint, a program of the system: notes at the foot of their page, running heads, bookmarks. The time that the file bears is the day of the book.</summary>
internal sealed class SetPages(string tool)
{
    private const string HowToInstall = "(on Debian: apt-get install weasyprint). HTML and EPUB need no other program.";

    /// <summary>The bytes of the PDF; throws <see cref="SurroundingsException"/> where the program is missing or fails.</summary>
    public Task<byte[]> OfAsync(Book book, CancellationToken stop) => OfAsync(book, WriteBookHtml.ForPaper(book), stop);

    /// <summary>The same for a book that was written as HTML in another way.</summary>
    public async Task<byte[]> OfAsync(Book book, string html, CancellationToken stop)
    {
        // Only in this variant does the program tag what it writes.
        ProcessStartInfo start = new(tool, ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--pdf-identifier", book.Identifier, "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = new DateTimeOffset(book.Day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        start.Environment["TZ"] = "UTC";
        try
        {
            using var process = Process.Start(start)!;
            await using var killing = stop.Register(process.Kill);
            var complaints = process.StandardError.ReadToEndAsync(stop);
            using MemoryStream pages = new();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(pages, stop);
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(html), stop);
            process.StandardInput.Close();
            await reading;
            await process.WaitForExitAsync(stop);
            return process.ExitCode == 0 && pages.Length > 0
                ? WithoutClaim(pages.ToArray())
                : throw new SurroundingsException($"{tool} could not set the pages: {(await complaints).Trim().Split('\n')[^1]}");
        }
        catch (Exception broken) when (broken is Win32Exception or IOException or InvalidOperationException)
        {
            throw new SurroundingsException($"Pages are set by {tool}, which is not installed here {HowToInstall}", broken);
        }
    }

    // The variant also writes into the metadata that the file is PDF/UA. Only a validator can say so, and none has: the words are blanked, so that every place in the file stays where it is.
    private static byte[] WithoutClaim(byte[] pdf)
    {
        for (int at; (at = pdf.AsSpan().IndexOf("pdfuaid:part=\"1\""u8)) >= 0;)
            pdf.AsSpan(at, "pdfuaid:part=\"1\"".Length).Fill((byte)' ');
        return pdf;
    }
}
