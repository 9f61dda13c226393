using System.Text.RegularExpressions;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.OfWording;

/// <summary>The caption of a table, or the head of a column, that says “confirmed” above a row whose cells say “estimated”, “suspected” or “alleged”.</summary>
internal sealed partial class CheckTableHeadings(StrengthWords words) : ICheckPage
{
    public CheckCode Code { get; } = new("table-heading-stronger", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Page, "The heading “{0}” stands above “{1}”, which is {2}.");

    public IEnumerable<Finding> In(CheckedPage page) =>
        page.Document.Tables.SelectMany(table => OfCaption(page, table).Concat(OfColumns(page, table)));

    // A caption is above every column, and so above one that says of each row how sure it is.
    private IEnumerable<Finding> OfCaption(CheckedPage page, Table table)
    {
        if (table is { Caption: { } caption, CaptionSpan: { } span } && Confirms(caption) && !table.Header.Any(cell => words.Doubt(cell.Words) is not null))
            foreach (var row in table.Rows)
                if (row.Cells.FirstOrDefault(IsDoubtful) is { } cell)
                    yield return Report(page, row, cell, page.Place(span), caption);
    }

    private IEnumerable<Finding> OfColumns(CheckedPage page, Table table)
    {
        for (var column = 0; column < table.Header.Length; column++)
            if (table.Header[column] is { Span: { } span } head && Confirms(head.Words))
                foreach (var row in table.Rows.Where(row => row.Cells.Length == table.Header.Length && IsDoubtful(row.Cells[column])))
                    yield return Report(page, row, row.Cells[column], page.Place(span), head.Words);
    }

    private Finding Report(CheckedPage page, TableRow row, TableCell cell, FindingPlace heading, string words) =>
        Code.On(page, $"{Code.Code} {page.State} {words}", [page.Place(page.PassageAt(row.Locator)!), heading], words, cell.Words, Vocabulary.Word(this.Doubt(cell)));

    private Strength Doubt(TableCell cell) => words.Doubt(cell.Words) ?? Strength.Stated;

    private bool IsDoubtful(TableCell cell) => Doubt(cell) < Strength.Reported;

    // A “confirmed hazardous area” is a kind of area, whose size may well be an estimate.
    private bool Confirms(string heading) => words.Confirm(heading) && !OfLand().IsMatch(heading);

    [GeneratedRegex(@"\b(?:hazard\w*|areas?|land|contaminat\w*|mine[- ]?fields?|CHAs?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfLand();
}
