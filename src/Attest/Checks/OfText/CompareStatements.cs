using Attest.Checks.BetweenEditions;
using Attest.Checks.OfWording;
using Attest.Checks.WithinPage;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.OfText;

/// <summary>Compares what somebody writes with one statement of a report on the same State.</summary>
internal sealed class CompareStatements(StrengthWords words)
{
    private readonly TellStrength _strength = new(words);

    /// <summary>How strongly a statement of a page is said.</summary>
    public Strength StrengthOf(Statement statement, CheckedPage page) => _strength.Of(statement, page);

    /// <summary>
    /// What follows from a statement of a report for one that says it with a strength; null where both answer different questions. Both are of one jurisdiction, and have no
    /// actor where that is the jurisdiction itself.
    /// </summary>
    public TextOutcome? Of(Statement said, Strength strength, Statement held, CheckedPage page)
    {
        if (said.Kind != held.Kind || said.Actor != held.Actor || said.Instrument != held.Instrument)
            return null;
        if (IsSaid(said, held))
            return IsLess(_strength.Of(held, page), strength) || LosesBound(said, held) ? TextOutcome.StrongerThanEvidence : TextOutcome.Confirmed;
        return Stands(held) && (IsDenied(said, held) || IsOtherFigure(said, held, page)) ? TextOutcome.Contradicted : null;
    }

    // What somebody reported may be told flatly, but not as confirmed.
    private static bool IsLess(Strength held, Strength said) => CompareStrength.LosesDoubt(said, held) || (said == Strength.Confirmed && held == Strength.Reported);

    // “At least 40” and “about 40” are no 40.
    private static bool LosesBound(Statement said, Statement held) =>
        said.Quantity is { Bound: Bound.Exact, Upper: null } && held.Quantity is { } quantity && (quantity.Bound != Bound.Exact || quantity.Upper is not null);

    // All that is said is held: what the words say beyond it would stand on nothing.
    private static bool IsSaid(Statement said, Statement held) =>
        (said.Value, said.Negated) == (held.Value, held.Negated)
        && (said.Quantity is null || SameNumber(said, held))
        && (said.Date is null || Meet(said, held))
        && (said.Target is null || said.Target == held.Target)
        && (said.Territory is null || string.Equals(said.Territory, held.Territory, StringComparison.OrdinalIgnoreCase))
        && (said.Detail is null || said.Detail == held.Detail)
        && (said.Items.IsDefaultOrEmpty || IsPlain(said) || said.Items.All(item => held.Items.Contains(item)));

    private static bool IsPlain(Statement statement) => statement.Items is ["AP"] or ["mines"];

    // A number is the same within what it was rounded to; a figure of a year is said of that year.
    private static bool SameNumber(Statement said, Statement held)
    {
        if (said.Quantity is not { } a || held.Quantity is not { } b || (a.Unit, a.Currency) != (b.Unit, b.Currency))
            return false;
        return b.Upper is { } upper && a.Upper is null ? a.Number >= b.Number && a.Number <= upper : a.Upper == b.Upper && IsNear(a.Number, b.Number);
    }

    private static bool IsNear(decimal one, decimal other) => one == other || (one != 0 && other != 0 && Math.Abs(one - other) < Math.Max(TableNumber.Grain(one), TableNumber.Grain(other)));

    private static bool Meet(Statement said, Statement held) =>
        said.Date is { } one && held.Date is { } other && !(one.Earliest > other.Latest) && !(other.Earliest > one.Latest);

    // What a report only tells as open, or as a claim, stands against nothing.
    private static bool Stands(Statement held) => held.Hedge is not (Hedge.NoInformation or Hedge.Unclear or Hedge.Claimed or Hedge.Denied);

    // The one says that it is, the other that it is not; “none” of a kind denies all of it. An act once done is denied only for its own time, or for all the past.
    private static bool IsDenied(Statement said, Statement held) =>
        said.Negated != held.Negated
        && (said.Value == held.Value || said.Value == StatementValue.None || held.Value is StatementValue.None or StatementValue.NoExport)
        && SameItems(said, held)
        && said.Territory is null && held.Territory is null
        && (IsAct(said) || IsAct(held) ? Meet(said, held) || ReadAnswer.IsOfAllThePast(said.Negated ? said : held) : (said.Date is null && held.Date is null) || Meet(said, held) || said.Date is null);

    private static bool SameItems(Statement said, Statement held) =>
        said.Items.IsDefaultOrEmpty || held.Items.IsDefaultOrEmpty || (IsPlain(said) && IsPlain(held)) || said.Items.Any(item => held.Items.Contains(item));

    /// <summary>Whether a statement tells what was done once, and stays done.</summary>
    public static bool IsAct(Statement statement) => statement is { Negated: false, Kind: StatementKind.Use or StatementKind.Transfer } or { Negated: false, Kind: StatementKind.Production, Value: StatementValue.Past };

    // Another total of the same day; of a stock told without a day, another total at all. Where the page has several, they are parts.
    private static bool IsOtherFigure(Statement said, Statement held, CheckedPage page) =>
        FigureQuestion.Of(said) is { } question && FigureQuestion.Of(held) == question
        && held.Quantity!.Bound == Bound.Exact
        && (said.Date is null ? said.Kind != StatementKind.Casualties : said.Date.Text == held.Date?.Text)
        && page.Statements.Where(other => FigureQuestion.Of(other) == question && (said.Date is null || other.Date?.Text == said.Date.Text)).Select(other => other.Quantity!.Number).Distinct().Count() == 1
        && IsBeyond(said.Quantity!, held.Quantity.Number);

    private static bool IsBeyond(Quantity said, decimal held) => said.Bound switch
    {
        Bound.Min => held < said.Number,
        Bound.Max => held > said.Number,
        Bound.Approx => Math.Abs(held - said.Number) > said.Number / 10,
        _ => !IsNear(held, said.Number),
    };
}
