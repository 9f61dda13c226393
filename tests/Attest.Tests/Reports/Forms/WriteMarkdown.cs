using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Tests.Reports.Forms;

/// <summary>Writes a page as a manuscript in Markdown, with its State and edition in the front matter.</summary>
internal static partial class WriteMarkdown
{
    public static byte[] Of(PageContent page)
    {
        List<string> lines = ["---", $"title: \"{page.Title}\"", "author: A. Writer", "---", "", $"# {page.CountryHeading}", ""];
        foreach (var part in page.Parts)
        {
            if (part.Rows is { } rows)
                lines.AddRange([Text(part.Words), "", Row(rows[0]), Row([.. rows[0].Select(_ => "---")]), .. rows.Skip(1).Select(Row)]);
            else
                lines.Add(part.IsHeading ? $"## {Text(part.Words)}" : Text(part.Words));
            lines.Add("");
        }
        foreach (var note in page.Notes)
            lines.AddRange([$"[^n{note.Number}]: {Signs(note.Words)}", ""]);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static string Row(ImmutableArray<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell == "---" ? cell : Signs(cell)))} |";

    private static string Text(string words) => string.Concat(PageContent.Pieces(words).Select(piece => Signs(piece.Words) + (piece.Number is { } number ? $"[^n{number}]" : "")));

    private static string Signs(string words) => Mark().Replace(words, @"\$0");

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~]|(?<=^\d{1,9})\.|^[-+]")]
    private static partial Regex Mark();
}
