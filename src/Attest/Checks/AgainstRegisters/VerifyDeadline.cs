using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.Checks.AgainstRegisters;

/// <summary>
/// A deadline said in the text against those that the obligations of the treaty give: the original one and every extended one, each with how it was computed and who granted it. The
/// day before, by the other way of counting, is taken too. Where no register holds the State, the rule counts from the entry into force that the page itself tells.
/// </summary>
internal sealed partial class VerifyDeadline(RegisterSet registers) : IVerifyStatement
{
    private const string InitialReport = "initial_report";

    private readonly Lazy<ObligationsOnDate> _obligations = new(() => new ObligationsOnDate(registers));

    public CheckCode Code { get; } = new("deadline-register", FindingSeverity.Medium, FindingSubject.State, CheckScope.Registers, "The text has {0}. By the rule: {1}");

    public Verdict? Of(Statement statement, CheckedPage page)
    {
        if (statement is not { Actor: null, Negated: false } || Meant(statement) is not { } obligation || (statement.Date ?? statement.Target) is not { Earliest: { } earliest, Latest: { } latest } date || !IsOfTheTreaty(statement, page))
            return null;
        var said = $"the deadline of Article {obligation.Article} on {date.Text}";
        if (Compare(statement, page, obligation, earliest, latest) is not { Computed: not null } published)
            return Verdict.Open(said);
        var by = FindingPlace.Said($"{obligation.Treaty} Article {obligation.Article}", string.Join(' ', published.Deadlines.Select(deadline => deadline.How)));
        return Verdict.Of(Agrees(obligation, published, earliest, latest), said, by);
    }

    // What a government says it will have done by a day is a plan; a deadline is called one, or follows from the treaty.
    private static bool IsOfTheTreaty(Statement statement, CheckedPage page) =>
        Duty().IsMatch(page.PassageAt(statement.Locator) is { } passage ? page.WordsOf(passage) : statement.Wording);

    private static bool? Agrees(Obligation obligation, PublishedComparison published, DateOnly earliest, DateOnly latest)
    {
        if (published.Verdict is PublishedVerdict.Agrees or PublishedVerdict.Variant)
            return true;
        var original = published.Deadlines[0].Due;
        // Other reports are due every year on 30 April.
        if (obligation.Code == InitialReport)
            return (earliest.Month, earliest.Day) == (4, 30) || latest.Year != original.Year ? null : false;
        // The register of extensions has gaps: a later day is one that was granted or asked for, unless none can be.
        return latest >= original && DueRule.Of(obligation).ExtensionYears is not null ? null : false;
    }

    private PublishedComparison? Compare(Statement statement, CheckedPage page, Obligation obligation, DateOnly earliest, DateOnly latest)
    {
        if (statement.Jurisdiction is { } code && registers.Jurisdictions.Find(code) is not null)
            return _obligations.Value.Compare(code, obligation.Treaty, obligation.Code, earliest, latest);
        var own = page.Statements.FirstOrDefault(other => other is { Kind: StatementKind.TreatyStatus, Value: StatementValue.EntryIntoForce or StatementValue.StateParty, Actor: null, Negated: false, Date: { IsInterval: false, Earliest: { } first } }
            && other.Instrument == obligation.Treaty.Value && other.Date.Latest == first);
        return own is null ? null : ObligationsOnDate.Compare(obligation, registers.Treaties.Find(obligation.Treaty)!, own.Date!.Earliest!.Value, $"In force for it {own.Date.Text} (said at {own.Locator})", earliest, latest);
    }

    private Obligation? Meant(Statement statement)
    {
        var key = (statement.Kind, statement.Value) switch
        {
            (StatementKind.StockpileDestruction, StatementValue.Deadline) => "stockpile_destruction",
            (StatementKind.Clearance, StatementValue.Deadline) => "clearance",
            (StatementKind.Article7, StatementValue.Due) => InitialReport,
            _ => null,
        };
        return key is null ? null : registers.Obligations.All.FirstOrDefault(row => row.Code == key && row.Treaty.Value == (statement.Instrument ?? TreatyCode.Mbt.Value));
    }

    [GeneratedRegex(@"\b(?:deadline|due|dates?|must|ha[sd] to|oblig\w*|require[sd]?|duty|bound|articles?|treaty|convention|exten\w+|time limit|no later than|not later than)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Duty();
}
