using Attest.Statements;

namespace Attest.Checks.OfWording;

/// <summary>Whether two statements speak of the same matter, so that how strongly each says it can be compared.</summary>
internal static class SameMatter
{
    /// <summary>
    /// Whether a statement can be compared at all: a grave act, or a plain number. Of other things much is true at once, and one sentence hardly ever sums up another.
    /// </summary>
    public static bool IsComparable(Statement statement) => !statement.Negated && (IsGrave(statement) || statement.Quantity is { Upper: null });

    /// <summary>Whether it can say more than another: a number that is told as rounded or as a least claims no more than an estimate.</summary>
    public static bool CanSayMore(Statement statement) => IsComparable(statement) && statement.Quantity is null or { Bound: Bound.Exact };

    /// <summary>Use, production or trade: what a State or group may be accused of.</summary>
    public static bool IsGrave(Statement statement) =>
        statement is { Negated: false } && (statement.Kind, statement.Value)
            is (StatementKind.Use, StatementValue.Used or StatementValue.NsagUse)
            or (StatementKind.Production, StatementValue.Current or StatementValue.Past)
            or (StatementKind.Transfer, StatementValue.Export or StatementValue.Import or StatementValue.Transit);

    /// <summary>Whether both tell of one thing: kind, value, actor and number are the same, and the times do not exclude each other.</summary>
    public static bool Of(Statement one, Statement other) =>
        (one.Kind, one.Value, one.Actor, one.Negated) == (other.Kind, other.Value, other.Actor, other.Negated)
        && (IsGrave(one) ? one.Quantity is null || other.Quantity is null || SameNumber(one, other) : SameNumber(one, other))
        && (one.Date is null || other.Date is null || (one.Date.Earliest <= other.Date.Latest && other.Date.Earliest <= one.Date.Latest));

    private static bool SameNumber(Statement one, Statement other) =>
        one.Quantity is { } a && other.Quantity is { } b && (a.Number, a.Unit, a.Currency) == (b.Number, b.Unit, b.Currency);
}
