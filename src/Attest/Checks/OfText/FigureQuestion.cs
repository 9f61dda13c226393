using Attest.Statements;

namespace Attest.Checks.OfText;

/// <summary>The question that a total answers, so that two numbers given to it can be held against each other: only what is a total by its kind has one.</summary>
internal static class FigureQuestion
{
    /// <summary>The question without its day; null for what is no total: a part, a range, a figure of somebody else.</summary>
    public static string? Of(Statement statement) =>
        statement is { Quantity: { Upper: null } quantity, Actor: null, Territory: null, Detail: null, Negated: false }
        && (statement.Kind, statement.Value) is (StatementKind.Casualties, StatementValue.Total or StatementValue.Killed or StatementValue.Injured) or (StatementKind.Stockpile or StatementKind.Retained, StatementValue.Has)
            ? $"{statement.Kind} {statement.Value} {quantity.Unit} {quantity.Currency} {Items(statement)}"
            : null;

    private static string Items(Statement statement) =>
        statement.Kind != StatementKind.Casualties && statement.Items is [] or ["AP"] or ["mines"] ? "AP" : string.Join(',', statement.Items);
}
