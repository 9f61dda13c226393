using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>The resolution that a statement tells the State's vote on; where only a year is told, the one on the ban of that year.</summary>
internal sealed class VotedOn(ResolutionRegister resolutions)
{
    /// <summary>The resolution; null for any other statement, and where none is known.</summary>
    public Resolution? Of(Statement statement) =>
        statement is { Kind: StatementKind.UngaVote, Actor: null, Negated: false, Value: not StatementValue.Cosponsor, Hedge: Hedge.Asserted or Hedge.Reported, Instrument: { } instrument }
            ? instrument switch
            {
                [.. "UNGA ", var a, var b, var c, var d] when int.TryParse([a, b, c, d], NumberStyles.None, CultureInfo.InvariantCulture, out var year) => resolutions.OfYear(year),
                _ => resolutions.Find(instrument),
            }
            : null;
}
