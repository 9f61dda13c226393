using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Treaties;

namespace Attest.Questions;

/// <summary>
/// Makes entries for the registers of what an editor has checked: that stockpiles are destroyed, that mined areas are cleared. A statement that nobody has checked makes none,
/// nor one that names no day; which Article 7 report was submitted, statements do not say.
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
}
