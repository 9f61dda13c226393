using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.OfSources;

/// <summary>Whether statements of two editions speak of the same thing, and whether they agree on it.</summary>
internal static class SameQuestion
{
    /// <summary>Whether an earlier edition says what a later one says: of the same thing, with the same answer; when and of what may be left out in one of them.</summary>
    public static bool SaysTheSame(Statement earlier, Statement later) =>
        (earlier.Kind, earlier.Value, earlier.Negated, earlier.Instrument, earlier.Actor) == (later.Kind, later.Value, later.Negated, later.Instrument, later.Actor)
        && (earlier.Quantity?.Number, earlier.Quantity?.Currency) == (later.Quantity?.Number, later.Quantity?.Currency)
        && (earlier.Date is null || later.Date is null || earlier.Date == later.Date);

    /// <summary>Whether an earlier edition answers otherwise what a later one cites it for: another vote, another number for the same day or year.</summary>
    public static bool SaysOtherwise(Statement earlier, Statement later, Func<Statement, Resolution?> vote) =>
        vote(later) is { } resolution
            ? vote(earlier) == resolution && earlier.Value != later.Value
            : IsFigure(earlier) && IsFigure(later) && (earlier.Kind, earlier.Value, earlier.Actor, earlier.Territory, earlier.Date, earlier.Detail) == (later.Kind, later.Value, later.Actor, later.Territory, later.Date, later.Detail)
                && (earlier.Quantity!.Unit, earlier.Quantity.Currency) == (later.Quantity!.Unit, later.Quantity.Currency) && earlier.Items.AsSpan().SequenceEqual(later.Items.AsSpan()) && earlier.Quantity.Number != later.Quantity.Number;

    private static bool IsFigure(Statement statement) => statement is { Quantity: { Bound: Bound.Exact, Upper: null }, Date: not null, Negated: false };
}
