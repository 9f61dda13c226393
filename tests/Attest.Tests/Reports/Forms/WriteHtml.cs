using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Attest.Tests.Reports.Forms;

/// <summary>Writes a page as the three ages of HTML did.</summary>
internal static class WriteHtml
{
    /// <summary>By hand, before 2003: FONT, BR BR, TABLE around it all, anchors by A NAME, P never closed, windows-1252.</summary>
    public static byte[] ByHand(PageContent page)
    {
        List<string> html =
        [
            $"<HTML><HEAD><TITLE>{Signs(page.Title)}</TITLE>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=windows-1252\"></HEAD>\n",
            "<BODY BGCOLOR=#FFFFFF><TABLE BORDER=0 WIDTH=600><TR><TD VALIGN=top><A HREF=\"../index.html\">Table of Contents</A><TD><FONT FACE=\"Times\" SIZE=3>\n",
            $"<FONT SIZE=5>{Signs(page.CountryHeading)}</FONT><BR><BR>\n",
        ];
        foreach (var part in page.Parts)
            html.Add(part.Rows is { } rows
                ? $"<P><B>{Text(part.Words)}</B><TABLE BORDER=1>{string.Concat(rows.Select(row => $"<TR>{string.Concat(row.Select(cell => $"<TD>{Signs(cell)}"))}"))}</TABLE>\n"
                : part.IsHeading ? $"<FONT SIZE=4><B>{Text(part.Words)}</B></FONT><BR><BR>\n" : $"{Text(part.Words)}<BR><BR>\n");
        html.Add("<HR>");
        foreach (var note in page.Notes)
            html.Add($"<P><A NAME=\"n{note.Number}\" HREF=\"#r{note.Number}\"><SUP>{note.Number}</SUP></A> {Signs(note.Words)}\n");
        return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(string.Concat(html) + "</FONT></TABLE></BODY></HTML>");

        string Text(string words) => string.Concat(PageContent.Pieces(words).Select(piece =>
            Signs(piece.Words) + (piece.Number is { } number ? $"<A NAME=\"r{number}\"></A><A HREF=\"#n{number}\"><SUP>{number}</SUP></A>" : "")));
    }

    /// <summary>As Word exported it, 2003 to 2009.</summary>
    public static byte[] ByWord(PageContent page)
    {
        List<string> html =
        [
            "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">",
            $"<meta name=Generator content=\"Microsoft Word 11\"><title>{Signs(page.Title)}</title><!--[if gte mso 9]><xml><o:Words>1999</o:Words></xml><![endif]-->",
            "<style><!-- p.MsoNormal {margin:0in;} --></style></head><body lang=EN-US><div class=Section1>\n",
            $"<p class=MsoTitle>{Signs(page.Title)}<o:p></o:p></p>\n<h1>{Signs(page.CountryHeading)}<o:p></o:p></h1>\n",
        ];
        foreach (var part in page.Parts)
            html.Add(part.Rows is { } rows
                ? $"<p class=MsoCaption>{Text(part.Words)}</p><table class=MsoNormalTable>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td><p class=MsoNormal>{Signs(cell)}<o:p></o:p></p></td>"))}</tr>"))}</table>\n"
                : part.IsHeading ? $"<h2><span lang=EN-US>{Text(part.Words)}<o:p></o:p></span></h2>\n" : $"<p class=MsoNormal><span\nlang=EN-US>{Text(part.Words)}<o:p></o:p></span></p>\n\n<p class=MsoNormal>&nbsp;</p>\n");
        html.Add("</div><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width=\"33%\">\n");
        foreach (var note in page.Notes)
            html.Add($"<div style='mso-element:footnote' id=ftn{note.Number}><p class=MsoFootnoteText>{Mark("_ftnref", "_ftn", note.Number)} {Signs(note.Words)}<o:p></o:p></p></div>\n");
        return Encoding.UTF8.GetBytes(string.Concat(html) + "</div></body></html>");

        string Text(string words) => string.Concat(PageContent.Pieces(words).Select(piece => Signs(piece.Words) + (piece.Number is { } number ? Mark("_ftn", "_ftnref", number) : "")));

        static string Mark(string to, string at, int number) =>
            $"<a style='mso-footnote-id:ftn{number}' href=\"#{to}{number}\" name=\"{at}{number}\" title=\"\"><span class=MsoFootnoteReference><![if !supportFootnotes]>[{number}]<![endif]></span></a>";
    }

    /// <summary>By a content management system, since 2010: numbers of notes made by a list, navigation in elements of its own.</summary>
    public static byte[] ByCms(PageContent page)
    {
        List<string> html =
        [
            $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Signs(page.Title)}</title><script>var notes = \"[1] no text\";</script></head><body>",
            "<header><a href=\"/\">Home</a><nav><ul><li><a href=\"/a\">Our work and the people who do it, wherever they live</a></li></ul></nav></header><main><article>",
            $"<header><p>{Signs(page.Title)}</p><h1>{Signs(page.CountryHeading)}</h1></header>",
        ];
        foreach (var part in page.Parts)
            html.Add(part.Rows is { } rows ? $"<figure><table><caption>{Text(part.Words)}</caption>{Table(rows)}</table></figure>" : part.IsHeading ? $"<h2 id=\"x{part.Words.Length}\">{Text(part.Words)}</h2>" : $"<p>{Text(part.Words)}</p>");
        html.Add("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>");
        foreach (var note in page.Notes)
            html.Add($"<li id=\"fn{note.Number}\"><p>{Signs(note.Words)} <a href=\"#fnref{note.Number}\" role=\"doc-backlink\">↩︎</a></p></li>\n");
        html.Add("</ol></section></article><aside><h2>Related pages</h2><p>People who read this page also read about the neighbors of this State.</p></aside></main>");
        html.Add("<footer><p>All rights are with those who wrote these pages; ask before you copy them.</p></footer></body></html>");
        return Encoding.UTF8.GetBytes(string.Concat(html));

        string Text(string words) => string.Concat(PageContent.Pieces(words).Select(piece =>
            Signs(piece.Words) + (piece.Number is { } number ? $"<sup id=\"fnref{number}\"><a href=\"#fn{number}\" role=\"doc-noteref\">{number}</a></sup>" : "")));

        static string Table(ImmutableArray<ImmutableArray<string>> rows) =>
            $"<thead><tr>{string.Concat(rows[0].Select(cell => $"<th scope=\"col\">{Signs(cell)}</th>"))}</tr></thead><tbody>"
            + string.Concat(rows.Skip(1).Select(row => $"<tr><th scope=\"row\">{Signs(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Signs(cell)}</td>"))}</tr>")) + "</tbody>";
    }

    private static string Signs(string words) => WebUtility.HtmlEncode(words);
}
