using System.Text;
using Attest.Sources;

namespace Attest.Tests.Reports.Forms;

/// <summary>
/// The kind <c>forms</c>: the name of a form, then what is to be put into it; out come the extractor that read it and the report. Text, HTML and Markdown are put in as
/// they stand; a Word document is written from a text page, a PDF line by line: <c>----</c> before the notes at the foot, <c>====</c> before the next page,
/// <c>^1</c> for a raised label.
/// </summary>
internal static class FormsSpec
{
    public static string Explain(string input)
    {
        var form = input[..input.IndexOf('\n', StringComparison.Ordinal)];
        var content = input[(form.Length + 1)..];
        var page = ReportsSpec.Read(new Source(form == "markdown" ? "page.md" : "page", form switch
        {
            "text" or "html" or "markdown" => Encoding.UTF8.GetBytes(content),
            "html, windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(content),
            "word" => WriteWord.WithFootnotes(Content(content)),
            "word, endnotes" => WriteWord.WithEndnotes(Content(content)),
            "pdf" => WritePdf.WithFeet([.. content.TrimEnd('\n').Split("====\n").Select(Sheet)]),
            _ => throw new FormatException($"“{form}” is no form; see FormsSpec."),
        }));
        return $"{page.Document.Text.Extractor}\n{string.Join('\n', page.Parts.Prepend(page).Select(ReportsSpec.Explain))}";
    }

    private static PageContent Content(string text) => PageContent.Of(CorpusPages.Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes(text))));

    private static (string[] Lines, string[] Notes) Sheet(string sheet)
    {
        var halves = sheet.TrimEnd('\n').Split("\n----\n");
        return (halves[0].Split('\n'), halves.Length > 1 ? halves[1].Split('\n') : []);
    }
}
