using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// Use, production or export that one edition tells as done and another denies for all of the past. What was done stays done; where the denial came first, only what is
/// told without when, where and by whom known is no news but a clash.
/// </summary>
internal sealed partial class CheckFlips : ICheckEditions
{
    public CheckCode Code { get; } = new("edition-flip", FindingSeverity.High, FindingSubject.State, CheckScope.Editions, "Polarity: {0} is {1} here, {2} in the {3} edition.");

    public IEnumerable<Finding> Among(ImmutableArray<CheckedPage> pages)
    {
        var known = pages.Where(page => page.Document.Edition is not null).ToList();
        foreach (var later in known)
            foreach (var statement in later.Statements.Where(statement => Tells(statement) || Denies(statement)).DistinctBy(statement => (statement.Kind, statement.Negated)))
            {
                var clash = known.Where(page => page.Document.Edition < later.Document.Edition)
                    .SelectMany(page => page.Statements.Where(earlier => Clash(earlier, statement)).Select(earlier => (Page: page, Statement: earlier))).LastOrDefault();
                if (clash.Page is not null)
                    yield return Code.On(later, null, [later.Place(statement), clash.Page.Place(clash.Statement)], Saying.Of(statement.Kind), Word(statement), Word(clash.Statement), clash.Page.Document.Edition!);
            }
    }

    private static bool Clash(Statement earlier, Statement later) =>
        earlier.Kind == later.Kind && ((Tells(earlier) && Denies(later)) || (Denies(earlier) && Tells(later) && IsBare(later)));

    private static bool Tells(Statement statement) =>
        statement is { Negated: false, Actor: null, AttributedTo: null, Hedge: Hedge.Asserted }
        && (statement.Kind, statement.Value) is (StatementKind.Use, StatementValue.Used) or (StatementKind.Production, StatementValue.Past or StatementValue.Current) or (StatementKind.Transfer, StatementValue.Export);

    private static bool Denies(Statement statement) =>
        statement is { Negated: true, Actor: null, AttributedTo: null, Date: null, Territory: null, Hedge: Hedge.Asserted or Hedge.Believed }
        && (statement.Kind, statement.Value) is (StatementKind.Use or StatementKind.Production, StatementValue.None) or (StatementKind.Transfer, StatementValue.None or StatementValue.NoExport)
        && OfAllThePast().IsMatch(statement.Wording);

    private static bool IsBare(Statement statement) => statement is { Date: null, Territory: null, Quantity: null } && statement.Items is [] or ["AP"] or ["mines"];

    private static string Word(Statement statement) => statement.Negated ? "denied for all the past" : "told as done";

    [GeneratedRegex(@"\bnever\b|\bnot (?:\w+ )?(?:known|believed|thought|considered|reported) (?:ever )?to have\b|\bno (?:evidence|record|indication)\b.{0,40}\bever\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfAllThePast();
}
