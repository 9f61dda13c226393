using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>A number of an earlier edition with two digits swapped, said of the same thing at a time that overlaps.</summary>
internal sealed class CheckSwappedDigits : ICheckEditions
{
    public CheckCode Code { get; } = new("edition-digits", FindingSeverity.High, FindingSubject.Text, CheckScope.Editions, "Dispute: {0}: {1} here, {2} in the {3} edition: two digits changed places.");

    public IEnumerable<Finding> Among(ImmutableArray<CheckedPage> pages) =>
        from pair in EditionPairs.Of(pages, (_, statement) => Question(statement), Swapped)
        select Code.On(pair.LaterPage, null, [pair.LaterPage.Place(pair.Later), pair.EarlierPage.Place(pair.Earlier)], Saying.Of(pair.Later.Kind), Saying.Number(pair.Later.Quantity!.Number), Saying.Number(pair.Earlier.Quantity!.Number), pair.EarlierPage.Document.Edition!);

    private static string? Question(Statement statement) =>
        statement is { Quantity: { Bound: Bound.Exact, Upper: null } quantity, Date: not null, Negated: false, Hedge: Hedge.Asserted or Hedge.Reported }
            ? $"{statement.Kind} {statement.Actor} {quantity.Currency} {Items(statement)}"
            : null;

    private static string Items(Statement statement) => statement.Items is [] or ["AP"] or ["mines"] ? "AP" : string.Join(',', statement.Items);

    private static bool Swapped(Statement one, Statement other) =>
        SwappedDigits.Are(one.Quantity!.Number, other.Quantity!.Number)
        && !(one.Date!.Earliest > other.Date!.Latest) && !(other.Date.Earliest > one.Date.Latest);
}
