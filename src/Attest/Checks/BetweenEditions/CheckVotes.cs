using System.Collections.Immutable;
using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>One vote of a State in the General Assembly, told otherwise in a later edition; a vote once cast does not change.</summary>
internal sealed class CheckVotes(ResolutionRegister resolutions) : ICheckEditions
{
    public CheckCode Code { get; } = new("edition-vote", FindingSeverity.High, FindingSubject.State, CheckScope.Editions, "Polarity: the vote on {0} is “{1}” here, “{2}” in the {3} edition.");

    public IEnumerable<Finding> Among(ImmutableArray<CheckedPage> pages) =>
        from pair in EditionPairs.Of(pages, (_, statement) => Meant(statement), (one, other) => one.Value != other.Value)
        select Code.On(pair.LaterPage, null, [pair.LaterPage.Place(pair.Later), pair.EarlierPage.Place(pair.Earlier)], Meant(pair.Later)!.Symbol, Saying.Of(pair.Later.Value), Saying.Of(pair.Earlier.Value), pair.EarlierPage.Document.Edition!);

    /// <summary>The resolution that a statement tells the State’s vote on; null for any other statement.</summary>
    public Resolution? Meant(Statement statement) =>
        statement is { Kind: StatementKind.UngaVote, Actor: null, Negated: false, Value: not StatementValue.Cosponsor, Hedge: Hedge.Asserted or Hedge.Reported, Instrument: { } instrument }
            ? instrument switch
            {
                [.. "UNGA ", var a, var b, var c, var d] when int.TryParse([a, b, c, d], NumberStyles.None, CultureInfo.InvariantCulture, out var year) => resolutions.OfYear(year),
                _ => resolutions.Find(instrument),
            }
            : null;
}
