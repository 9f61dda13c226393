using System.Collections.Immutable;
using Attest.Checks.WithinPage;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// The same total of the same day or years with another number in a later edition. Mostly it was revised, which is worth knowing and no error; only what is a total by
/// its kind is compared, and a difference of rounding is let pass.
/// </summary>
internal sealed class CheckFigures : ICheckEditions
{
    public CheckCode Code { get; } = new("edition-figure", FindingSeverity.Low, FindingSubject.State, CheckScope.Editions, "Revised figure: {0}, {1}: {2} here, {3} in the {4} edition.");

    public IEnumerable<Finding> Among(ImmutableArray<CheckedPage> pages) =>
        from pair in EditionPairs.Of(pages, Question, Differ)
        select Code.On(pair.LaterPage, null, [pair.LaterPage.Place(pair.Later), pair.EarlierPage.Place(pair.Earlier)], $"{Saying.Of(pair.Later.Kind)} ({Saying.Of(pair.Later.Value)})", pair.Later.Date!.Text, Saying.Number(pair.Later.Quantity!.Number), Saying.Number(pair.Earlier.Quantity!.Number), pair.EarlierPage.Document.Edition!);

    // One answer to a question on a page: where a page has several numbers, they are parts, or of several places.
    private static string? Question(CheckedPage page, Statement statement) =>
        Key(statement) is { } key && page.Statements.Where(other => Key(other) == key).Select(other => other.Quantity!.Number).Distinct().Count() == 1 ? key : null;

    private static string? Key(Statement statement) =>
        statement is { Quantity: { Bound: Bound.Exact, Upper: null } quantity, Date: { } date, Actor: null, Territory: null, Detail: null, Negated: false, AttributedTo: null, Hedge: Hedge.Asserted or Hedge.Reported }
        && (statement.Kind, statement.Value) is (StatementKind.Casualties, StatementValue.Total or StatementValue.Killed or StatementValue.Injured) or (StatementKind.Stockpile or StatementKind.Retained, StatementValue.Has)
        && (statement.Kind == StatementKind.Casualties ? date.Text.Length == 4 : date.Text.Length == 10)
            ? $"{statement.Kind} {statement.Value} {date.Text} {quantity.Unit} {quantity.Currency} {Items(statement)}"
            : null;

    private static string Items(Statement statement) =>
        statement.Kind != StatementKind.Casualties && statement.Items is [] or ["AP"] or ["mines"] ? "AP" : string.Join(',', statement.Items);

    private static bool Differ(Statement one, Statement other)
    {
        var (a, b) = (one.Quantity!.Number, other.Quantity!.Number);
        return Math.Abs(a - b) >= Math.Max(TableNumber.Grain(a), TableNumber.Grain(b)) && !SwappedDigits.Are(a, b);
    }
}
