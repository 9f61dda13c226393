using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Treaties;

namespace Attest.Questions;

/// <summary>
/// Makes entries for the registers of what an editor has checked: that stockpiles are destroyed, that mined areas are cleared, that a transparency report was submitted. A statement that nobody has
/// checked makes none, nor a completion that names no day, nor a report of which nothing says which one it was.
/// </summary>
public static class EventsFromStatements
{
    private static readonly (StatementKind Kind, TreatyCode Treaty, string Article)[] Duties =
    [
        (StatementKind.StockpileDestruction, TreatyCode.Mbt, "4"), (StatementKind.StockpileDestruction, TreatyCode.Ccm, "3"),
        (StatementKind.Clearance, TreatyCode.Mbt, "5"), (StatementKind.Clearance, TreatyCode.Ccm, "4"),
    ];

    /// <summary>The completions that checked statements tell, each once: what the latest edition says of it.</summary>
    /// <param name="store">The base.</param>
    /// <param name="learnedOn">The day they are entered.</param>
    public static IEnumerable<EventEntry> Completions(EvidenceStore store, DateOnly learnedOn)
    {
        ArgumentNullException.ThrowIfNull(store);
        return
            from row in store.Rows(StatementKind.StockpileDestruction, StatementKind.Clearance)
            where row is { Standing.IsChecked: true, Value: StatementValue.Completed, Negated: false, Date: not null, Territory: null, Hedge: Hedge.Asserted or Hedge.Reported }
            from duty in Duties
            where duty.Kind == row.Kind && duty.Treaty.Value == (row.Instrument ?? "MBT")
            group row by (row.Subject, duty.Treaty, duty.Article) into told
            let latest = told.MaxBy(row => row.Edition)
            select new EventEntry
            {
                Jurisdiction = told.Key.Subject,
                Treaty = told.Key.Treaty,
                Kind = TreatyEventKind.Completed,
                Day = latest.Date!.Text,
                Article = told.Key.Article,
                Source = $"statement {latest.Id} of {latest.Page}",
                LearnedOn = learnedOn,
                Confidence = Confidence.High,
                Note = "checked by an editor",
            };
    }

    /// <summary>The transparency reports that checked statements tell of, each once: what the latest edition says of it.</summary>
    /// <param name="store">The base.</param>
    /// <param name="learnedOn">The day they are entered.</param>
    public static IEnumerable<ReportToTake> Reports(EvidenceStore store, DateOnly learnedOn)
    {
        ArgumentNullException.ThrowIfNull(store);
        var told =
            from row in store.RowsOf([StatementKind.Article7], [StatementValue.Submitted])
            where row is { Standing.IsChecked: true, Negated: false, Hedge: Hedge.Asserted or Hedge.Reported }
            let treaty = new[] { TreatyCode.Mbt, TreatyCode.Ccm }.FirstOrDefault(code => code.Value == (row.Instrument ?? "MBT"))
            where treaty is not null
            let wording = (row.Standing.Says ?? store.FindStatement(row.Id)!.Statement).Wording
            select (Row: row, Treaty: treaty, Coverage: ReadReportCoverage.Of(wording, row.Date));
        return
            from report in told
            group report by (report.Row.Subject, report.Treaty, report.Coverage.Year, Refused: report.Coverage.Unknown is null ? null : report.Row.Id) into same
            let latest = same.MaxBy(report => report.Row.Edition)
            select new ReportToTake(latest.Row, latest.Coverage.Unknown is null ? Report(latest.Row, latest.Treaty, latest.Coverage.Year, learnedOn) : null, latest.Coverage.Unknown);
    }

    private static EventEntry Report(StatementRow row, TreatyCode treaty, int? year, DateOnly learnedOn) => new()
    {
        Jurisdiction = row.Subject,
        Treaty = treaty,
        Kind = TreatyEventKind.ReportSubmitted,
        // An interval is the period covered, not the day of submission.
        Day = row.Date is { } date && !date.Text.Contains('/', StringComparison.Ordinal) ? date.Text : "unknown",
        Covers = year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
        Source = $"statement {row.Id} of {row.Page}",
        LearnedOn = learnedOn,
        Confidence = Confidence.High,
        Note = "checked by an editor",
    };
}
