using System.Text.RegularExpressions;
using Attest.Checks.WithinPage;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// How many stockpiled mines were destroyed up to the end of the programme, and how many that was in all by another edition: the first cannot be more. Each is compared with the last
/// edition before that tells the other.
/// </summary>
internal static partial class ComparePartWithWhole
{
    /// <summary>The differences, page by page.</summary>
    public static IEnumerable<AnswerDifference> Among(IReadOnlyList<CheckedPage> pages)
    {
        Told? whole = null, part = null;
        foreach (var edition in pages.GroupBy(page => page.Document.Edition!.Value).OrderBy(edition => edition.Key))
        {
            var told = edition.SelectMany(page => page.Statements.Where(IsNumberDestroyed).Select(statement => new Told(page, statement))).ToList();
            var (ofAll, ofSome) = (Most(told, StatementValue.Completed), Most(told, StatementValue.Partial));
            if (ofSome is not null && whole is not null && ofAll is null && IsMore(ofSome, whole))
                yield return Of(whole, ofSome);
            if (ofAll is not null && part is not null && IsMore(part, ofAll))
                yield return Of(part, ofAll);
            (whole, part) = (ofAll ?? whole, ofSome ?? part);
        }
    }

    private static Told? Most(List<Told> told, StatementValue value) => told.Where(one => one.Statement.Value == value).MaxBy(one => one.Number);

    private static bool IsMore(Told part, Told whole) =>
        part.Statement.Date!.Latest is { } end && whole.Statement.Date!.Latest is { } completed && end.Year <= completed.Year
        && part.Number - whole.Number >= Math.Max(TableNumber.Grain(part.Number), TableNumber.Grain(whole.Number));

    private static AnswerDifference Of(Told earlier, Told later) => new(
        DifferenceKind.RevisedFigure, $"{Saying.Of(later.Statement.Kind)}, {later.Statement.Date!.Text}", later.Page, later.Statement, earlier.Page, earlier.Statement,
        "More were destroyed by the end, as the one tells, than all there were, as the other tells.");

    // Of the last batch or of one place only that is told.
    private static bool IsNumberDestroyed(Statement statement) =>
        statement is
        {
            Kind: StatementKind.StockpileDestruction, Value: StatementValue.Completed or StatementValue.Partial, Quantity: { Bound: Bound.Exact, Upper: null }, Date: not null,
            Actor: null, Territory: null, Detail: null, Negated: false, Hedge: Hedge.Asserted or Hedge.Reported,
        }
        && statement.Items is [] or ["AP"] or ["mines"] && !(statement.Value == StatementValue.Completed && Rest().IsMatch(statement.Wording));

    [GeneratedRegex(@"\b(?:last|final|remaining|rest|remainder|further|additional|another|phase|stage|tranche|batch)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rest();

    private sealed record Told(CheckedPage Page, Statement Statement)
    {
        public decimal Number => Statement.Quantity!.Number;
    }
}
