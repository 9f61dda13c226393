using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.AgainstRegisters;

/// <summary>
/// A deadline of the Mine Ban Treaty said in the text against what follows from the day of entry into force: stocks destroyed within four years (Article 4), mined areas cleared
/// within ten (Article 5), the initial report within 180 days (Article 7). Where no register holds that day, the page's own counts.
/// </summary>
internal sealed partial class VerifyDeadline(RegisterSet registers) : IVerifyStatement
{
    private const int ReportDays = 180;
    private const int DestructionYears = 4;
    private const int ClearanceYears = 10;

    public CheckCode Code { get; } = new("deadline-register", FindingSeverity.Medium, FindingSubject.State, CheckScope.Registers, "The text has {0}; it follows that it is {1}.");

    public Verdict? Of(Statement statement, CheckedPage page)
    {
        if (statement is not { Actor: null, Negated: false } || Article(statement) is not { } article || (statement.Date ?? statement.Target) is not { Earliest: { } earliest, Latest: { } latest } date || !IsOfTheTreaty(statement, page))
            return null;
        var said = $"the deadline of Article {article} on {date.Text}";
        if (EntryIntoForce(statement, page) is not { } entry)
            return Verdict.Open(said);
        var due = article switch { 4 => entry.Day.AddYears(DestructionYears), 5 => entry.Day.AddYears(ClearanceYears), _ => entry.Day.AddDays(ReportDays) };
        var by = FindingPlace.Said($"MBT Article {article}", $"{due:yyyy-MM-dd}, counted from {entry.Day:yyyy-MM-dd} ({entry.From})");
        return Verdict.Of(Agrees(article, due, earliest, latest), said, by);
    }

    // What a government says it will have done by a day is a plan; a deadline is called one, or follows from the treaty.
    private static bool IsOfTheTreaty(Statement statement, CheckedPage page) =>
        Duty().IsMatch(page.PassageAt(statement.Locator) is { } passage ? page.WordsOf(passage) : statement.Wording);

    private static bool? Agrees(int article, DateOnly due, DateOnly earliest, DateOnly latest) => article switch
    {
        _ when earliest <= due && due <= latest => true,
        // Deadlines of clearance are extended; a later day is one that was granted or asked for.
        5 => latest < due ? false : null,
        // Counting the first day as one gives the day before, and is published too. Other reports are due every year on 30 April.
        7 => due.AddDays(-1) is var before && earliest <= before && before <= latest ? true : (earliest.Month, earliest.Day) == (4, 30) || latest.Year != due.Year ? null : false,
        _ => false,
    };

    private static int? Article(Statement statement) => (statement.Kind, statement.Value) switch
    {
        _ when statement.Instrument is not (null or "MBT") => null,
        (StatementKind.StockpileDestruction, StatementValue.Deadline) => 4,
        (StatementKind.Clearance, StatementValue.Deadline) => 5,
        (StatementKind.Article7, StatementValue.Due) => 7,
        _ => null,
    };

    private (DateOnly Day, string From)? EntryIntoForce(Statement statement, CheckedPage page)
    {
        if (statement.Jurisdiction is { } code && registers.Jurisdictions.Find(code) is not null)
            return registers.Participation.Of(code, TreatyCode.Mbt)?.EntryIntoForce.Day is { } day ? (day, "participation") : null;
        var own = page.Statements.FirstOrDefault(other => other is { Kind: StatementKind.TreatyStatus, Instrument: "MBT", Value: StatementValue.EntryIntoForce or StatementValue.StateParty, Actor: null, Negated: false, Date: { IsInterval: false, Earliest: { } first } } && other.Date.Latest == first);
        return own is null ? null : (own.Date!.Earliest!.Value, string.Create(CultureInfo.InvariantCulture, $"said at {own.Locator}"));
    }

    [GeneratedRegex(@"\b(?:deadline|due|dates?|must|ha[sd] to|oblig\w*|require[sd]?|duty|bound|articles?|treaty|convention|exten\w+|time limit|no later than|not later than)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Duty();
}
