using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>A statement as a number that answers a question: of what matter, period, unit, things counted and place.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Matter">What is counted, in words: “casualties (total)”.</param>
/// <param name="IsStock">Whether it tells how much there is at a time, and not how much there was over a period.</param>
/// <param name="Unit">The unit, areas in square metres, or the currency.</param>
/// <param name="Number">The number in that unit.</param>
/// <param name="Definition">The things counted.</param>
internal sealed record Figure(CheckedPage Page, Statement Statement, string Matter, bool IsStock, string Unit, decimal Number, string Definition)
{
    private const decimal SquareMetresInSquareKilometre = 1_000_000m;
    private const decimal SquareMetresInHectare = 10_000m;

    /// <summary>The time meant: the date said; how things stand without a date is as of the edition.</summary>
    public string Period => Statement.Date?.Text ?? (IsStock ? $"in the {Page.Document.Edition} edition" : "");

    /// <summary>The time in words: “as of 2003”, “in the 2004 edition”.</summary>
    public string AsOf => Statement.Date is null ? Period : $"as of {Period}";

    /// <summary>The part of the territory; empty for all of it.</summary>
    public string Territory => Statement.Territory ?? "";

    /// <summary>The number a statement tells, or null where it tells none that can be compared.</summary>
    public static Figure? Of(CheckedPage page, Statement statement)
    {
        if (statement is not { Quantity: { Upper: null } quantity, Negated: false, Hedge: not (Hedge.Denied or Hedge.NoInformation or Hedge.Unclear) } || MatterOf(statement) is not { } matter)
            return null;
        var isStock = statement.Kind is StatementKind.Stockpile or StatementKind.Retained or StatementKind.Contamination || statement.Value == StatementValue.Survivors;
        var (unit, number) = quantity switch
        {
            { Unit: "km2" } => ("m2", quantity.Number * SquareMetresInSquareKilometre),
            { Unit: "hectares" } => ("m2", quantity.Number * SquareMetresInHectare),
            _ => (quantity.Currency ?? quantity.Unit ?? "", quantity.Number),
        };
        return new Figure(page, statement, string.Join(", ", ((string?[])[matter, statement.Actor, statement.Detail]).OfType<string>()), isStock, unit, number, Things(statement));
    }

    /// <summary>All that must agree for two numbers to answer one question.</summary>
    public string Question => string.Join('|', Matter, Period, Unit, Definition, Territory);

    /// <summary>The same with one of its parts left open.</summary>
    public string Without(DifferenceKind part) => string.Join('|',
        Matter,
        part == DifferenceKind.DifferentPeriod ? "*" : Period,
        part == DifferenceKind.DifferentUnit ? "*" : Unit,
        part == DifferenceKind.DifferentDefinition ? "*" : Definition,
        part == DifferenceKind.DifferentTerritory ? "*" : Territory);

    /// <summary>What it is about, in words: “casualties (total), 2002”.</summary>
    public string Words => Statement.Date is { } date ? $"{Counted}, {date.Text}" : Counted;

    private string Counted => Definition is "" or "AP" ? Matter : $"{Matter} by {Definition.Replace(",", ", ", StringComparison.Ordinal)}";

    private static string? MatterOf(Statement statement) => (statement.Kind, statement.Value) switch
    {
        (StatementKind.StockpileDestruction, StatementValue.Completed or StatementValue.Partial) => Saying.Of(statement.Kind),
        (StatementKind.Stockpile or StatementKind.Retained, StatementValue.Has) => Saying.Of(statement.Kind),
        (StatementKind.Casualties, StatementValue.Total or StatementValue.Killed or StatementValue.Injured or StatementValue.Survivors)
            or (StatementKind.Clearance, StatementValue.ClearedArea or StatementValue.CancelledArea or StatementValue.SurveyedArea or StatementValue.DestroyedItems)
            or (StatementKind.Contamination, StatementValue.Affected or StatementValue.Suspected)
            or (StatementKind.RiskEducation, StatementValue.Reached)
            or (StatementKind.Funding, StatementValue.Provided or StatementValue.Received) => $"{Saying.Of(statement.Kind)} ({Saying.Of(statement.Value)})",
        _ => null,
    };

    private static string Things(Statement statement) =>
        statement.Kind is StatementKind.Stockpile or StatementKind.Retained or StatementKind.StockpileDestruction && statement.Items is [] or ["AP"] or ["mines"] ? "AP" : string.Join(',', statement.Items);
}
