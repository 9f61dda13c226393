using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Checks.WithinPage;

/// <summary>
/// The same question answered twice on a page with two numbers: in a table and in the prose, in the lead and in the body. Only what is a total by its kind is compared; of other
/// numbers several can be true of one year.
/// </summary>
internal sealed partial class CheckSaidTwice : ICheckPage
{
    // One total, said in two roundings and once otherwise.
    private const int MostAnswers = 3;

    private static readonly string[] SignsOfRevision = ["revised", "correct", "rather than", "instead", "previous", "earlier", "initially", "different", "discrepan", "in fact", "updated"];

    public CheckCode Code { get; } = new("said-twice", FindingSeverity.High, FindingSubject.State, CheckScope.Page, "{0}, {1}: {2} here, {3} there.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var question in page.Statements.Where(statement => IsTotal(statement, page)).GroupBy(Question))
        {
            var answers = question.DistinctBy(statement => statement.Quantity!.Number).ToList();
            // What has many numbers on one page is no total, whatever it was read as, but parts or events.
            for (var i = 1; i < answers.Count && answers.Count <= MostAnswers; i++)
                if (Differ(answers[0], answers[i]))
                    yield return Code.On(page, null, [page.Place(answers[0]), page.Place(answers[i])], $"{Saying.Of(question.Key.Kind)} ({Saying.Of(question.Key.Value)})", question.Key.Date!, Said(answers[0]), Said(answers[i]));
        }
    }

    private static (StatementKind Kind, StatementValue Value, string? Date, string? Unit, string Items) Question(Statement statement) =>
        (statement.Kind, statement.Value, statement.Date!.Text, statement.Quantity!.Unit ?? statement.Quantity.Currency, statement.Kind == StatementKind.Casualties ? string.Join(',', statement.Items) : "");

    // A year or years as a whole; a day may have seen several events.
    private static bool IsTotal(Statement statement, CheckedPage page) =>
        statement is { Quantity: { Bound: Bound.Exact, Upper: null }, Date: { } date, Actor: null, Territory: null, Detail: null, Negated: false, Hedge: Hedge.Asserted or Hedge.Reported }
        && (statement.Kind, statement.Value) switch
        {
            (StatementKind.Casualties, StatementValue.Total or StatementValue.Killed or StatementValue.Injured) => IsOfYears(date.Text) && IsWholeOf(statement, page),
            (StatementKind.Casualties, StatementValue.Survivors) => true,
            (StatementKind.Funding, StatementValue.Received or StatementValue.Provided) => IsOfYears(date.Text) && (IsRowOfTotals(statement, page) || IsWholeOf(statement, page)),
            (StatementKind.Stockpile or StatementKind.Retained, StatementValue.Has) => statement.Items is [] or ["AP"] or ["mines"],
            _ => false,
        };

    // What stands in a lead or among key facts speaks of the whole State; so does a row of totals, or a row named by its year; a sentence does where it says so. “ERW: 7” is a part.
    private static bool IsWholeOf(Statement statement, CheckedPage page) =>
        statement.Locator.StartsWith("KD", StringComparison.Ordinal) || (statement.Locator.StartsWith("T/", StringComparison.Ordinal) && !IsPart().IsMatch(statement.Wording)) || IsRowOfTotals(statement, page) || (IsProse(statement) && IsOnlyOneOfItsYear(statement, page));

    private static bool IsRowOfTotals(Statement statement, CheckedPage page) =>
        !IsProse(statement) && page.Document.Tables.SelectMany(table => table.Rows).FirstOrDefault(row => row.Locator == statement.Locator) is { Cells: [var label, ..] }
        && (label.Words.StartsWith("total", StringComparison.OrdinalIgnoreCase) || (label.Words.Length == 4 && label.Words.All(char.IsAsciiDigit)));

    // Where the prose has several numbers of one year, most are parts of one of them.
    private static bool IsOnlyOneOfItsYear(Statement statement, CheckedPage page) =>
        page.Statements.Count(other => IsProse(other) && other.Kind == statement.Kind && other.Value == statement.Value && other.Date?.Text == statement.Date!.Text && other.Quantity is not null) == 1;

    private static bool IsProse(Statement statement) => statement.Locator[0] != 'T' || (statement.Locator.Length > 1 && statement.Locator[1] != '/' && !char.IsAsciiDigit(statement.Locator[1]));

    private static bool IsOfYears(string date) => date.Length == 4 || (date.Length == 9 && date[4] == '/');

    private static bool Differ(Statement one, Statement other)
    {
        var (a, b) = (one.Quantity!.Number, other.Quantity!.Number);
        // 3.19 million and 3,190,250 are one number, the first of them rounded.
        if (one.Locator == other.Locator || Math.Abs(a - b) < Math.Max(TableNumber.Grain(a), TableNumber.Grain(b)))
            return false;
        // Two who say so may well differ; and a page that speaks of the difference knows it.
        return (one.AttributedTo is null || other.AttributedTo is null || one.AttributedTo == other.AttributedTo) && !SpeaksOfIt(one, b) && !SpeaksOfIt(other, a);
    }

    // By a word of revision, or by the other number beside its own.
    private static bool SpeaksOfIt(Statement statement, decimal other) =>
        SignsOfRevision.Any(sign => statement.Wording.Contains(sign, StringComparison.OrdinalIgnoreCase)) || (IsProse(statement) && Regex.IsMatch(statement.Wording, $@"(?<![\d,.]){Saying.Number(other)}(?![\d,]|\.\d)", RegexOptions.CultureInvariant));

    private static string Said(Statement statement) => $"{Saying.Number(statement.Quantity!.Number)} ({statement.Locator})";

    [GeneratedRegex(@"^\W*(?:by |of |from )?(?:ERW|UXO|AXO|mines?|landmines?|anti\S+|vehicle|IEDs?|improvised|cluster|submunitions?|unknown|others?|children|boys?|girls?|women|men|females?|males?|civilians?|military|soldiers?|deminers?|deminings?|security)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsPart();
}
