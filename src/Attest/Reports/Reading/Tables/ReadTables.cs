using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports.Reading.Tables;

/// <summary>Reads the tables of a page row by row: every number whose header, row and caption tell what it counts is a statement, with the time, unit and currency they say.</summary>
internal sealed class ReadTables(Phrasebook phrases, AnalyseSentence analyse)
{
    private readonly ReadTableWords _words = new(phrases, analyse);
    private readonly ReadCell _cells = new(analyse);

    /// <summary>The statements of all tables, in the order of the text.</summary>
    public IEnumerable<Statement> Read(ReportDocument document, PageThread thread, Origin origin) =>
        document.Tables.SelectMany(table => Read(table, document, thread, origin));

    private IEnumerable<Statement> Read(Table table, ReportDocument document, PageThread thread, Origin origin)
    {
        var section = document.Sections.FirstOrDefault(section => section.Code == table.Section && section.Heading is not null);
        var grid = GridOf(table, section, thread);
        var passages = table.Passages.ToDictionary(passage => passage.Locator);
        foreach (var (number, row) in table.Rows.Index())
        {
            // A row that lost cells may say anything of any column.
            if (row.Cells.Length != table.Header.Length)
                continue;
            for (var column = 1; column < row.Cells.Length; column++)
                foreach (var draft in Drafts(new MeasureCell(grid, grid.Columns[column - 1], grid.Rows[number]), row.Cells[column].Words, thread))
                    yield return draft.Complete(document, EvidenceOf(document, table, passages[row.Locator], column, row.Cells[column]), passages[row.Locator], document.Text.Folded(passages[row.Locator].Span), origin);
        }
    }

    private IEnumerable<StatementDraft> Drafts(MeasureCell measure, string words, PageThread thread)
    {
        foreach (var value in _cells.Of(words, thread))
            if (measure.Of(value.Quantity) is { } draft)
                yield return draft with { Date = value.Date ?? draft.Date, Hedge = value.IsEstimate ? Hedge.Estimated : Hedge.Asserted };
        if (ReadCell.IsNotReported(words) && measure.NotReported() is { } unsaid)
            yield return unsaid;
    }

    private TableGrid GridOf(Table table, Section? section, PageThread thread)
    {
        var heading = _words.Of(section?.Heading ?? "", thread);
        var caption = table.Caption is null ? heading : _words.Of(table.Caption, thread);
        return new TableGrid(
            caption with { Date = caption.Date ?? heading.Date },
            _words.Of(table.Header[0].Words, thread),
            [.. table.Header.Skip(1).Select(cell => _words.Of(cell.Words, thread))],
            [.. table.Rows.Select(row => _words.Of(row.Cells[0].Words, thread))],
            section?.Topics ?? []);
    }

    // Caption, header and cell are the context of what the row says (I2).
    private static Evidence EvidenceOf(ReportDocument document, Table table, Sentence passage, int column, TableCell cell)
    {
        TextSpan?[] context = [table.CaptionSpan, table.Header[column].Span, cell.Span];
        return new Evidence(document.Text.Hash, passage.Span, [.. context.OfType<TextSpan>()]);
    }
}
