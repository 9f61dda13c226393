using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>Deadlines that moved between editions, and acts of one day that are told with two days.</summary>
internal static class CompareDates
{
    /// <summary>The differences, by question; each against the edition before that tells the date.</summary>
    public static IEnumerable<AnswerDifference> Among(IEnumerable<CheckedPage> pages) =>
        pages.SelectMany(page => page.Statements.Select(statement => (Page: page, Statement: statement, Question: Question(statement)))).Where(told => told.Question is not null)
            .GroupBy(told => told.Question!).SelectMany(question => OfQuestion(question.Key, question.Select(told => (told.Page, told.Statement))));

    private static IEnumerable<AnswerDifference> OfQuestion(string question, IEnumerable<(CheckedPage Page, Statement Statement)> told)
    {
        (CheckedPage Page, Statement Statement)[] before = [];
        foreach (var edition in told.GroupBy(one => one.Page.Document.Edition!.Value).OrderBy(edition => edition.Key).Select(edition => edition.ToArray()))
        {
            foreach (var (page, statement) in edition.DistinctBy(one => one.Page))
                if (before.Length > 0 && Array.TrueForAll(before, one => edition.All(here => !Fit(one.Statement, here.Statement))))
                    yield return Difference(question, page, statement, before[^1]);
            before = edition;
        }
    }

    private static AnswerDifference Difference(string question, CheckedPage page, Statement later, (CheckedPage Page, Statement Statement) earlier)
    {
        var (here, before) = (Day(later)!, Day(earlier.Statement)!);
        var (kind, reason) = later.Value == StatementValue.Deadline && here.Earliest > before.Latest
            ? (DifferenceKind.ChangedInTheWorld, "The deadline was moved.")
            : (DifferenceKind.Dispute, "One day is told as two.");
        return new(kind, question, page, later, earlier.Page, earlier.Statement, reason);
    }

    private static string? Question(Statement statement) =>
        statement is { Actor: null, Negated: false, Territory: null, Hedge: Hedge.Asserted or Hedge.Reported } && Day(statement) is { Earliest: not null, Latest: not null, IsInterval: false } date && date.Text.Length >= "2004-03".Length
            ? (statement.Kind, statement.Value) switch
            {
                (StatementKind.TreatyStatus, StatementValue.Signed or StatementValue.EntryIntoForce) when statement.Instrument is { } instrument => $"{Saying.Of(statement.Value)}, {instrument}: the day",
                (StatementKind.StockpileDestruction, StatementValue.Deadline) => "the deadline of stockpile destruction",
                (StatementKind.StockpileDestruction, StatementValue.Completed) => "the day stockpile destruction was completed",
                (StatementKind.Clearance, StatementValue.Deadline) => "the deadline of clearance",
                _ => null,
            }
            : null;

    private static EdtfDate? Day(Statement statement) => statement.Date ?? (statement.Value == StatementValue.Deadline ? statement.Target : null);

    // “Before 1 March” and “by the end of February” are one deadline.
    private static bool Fit(Statement one, Statement other) =>
        Day(one) is var a && Day(other) is var b && !(a!.Earliest > b!.Latest?.AddDays(1)) && !(b.Earliest > a.Latest?.AddDays(1));
}
