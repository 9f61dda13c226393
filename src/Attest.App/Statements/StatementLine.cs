using System.Globalization;
using Attest.App.CommandLine;
using Attest.Statements;

namespace Attest.App.Statements;

/// <summary>A statement on one line, in the words of the vocabulary: <c>stockpile has  at least 300 mines  1998  (believed)</c>.</summary>
internal static class StatementLine
{
    public static Cell[] Of(Statement statement) =>
    [
        Cell.Strong($"{Words.Of(statement.Kind)}: {Words.Of(statement.Value)}"),
        statement.Negated && !Vocabulary.IsNegative(statement.Value) ? " (not)" : "",
        .. Parts(statement).Select(part => (Cell)$"  {part}"),
        Cell.Faint($"  {Words.Of(statement.Hedge)}"),
    ];

    /// <summary>“at least 300 mines”, “242–1,239 people”, “about 1,000,000 USD”.</summary>
    public static string Of(Quantity quantity)
    {
        var bound = quantity.Bound switch
        {
            Bound.Approx => "about ",
            Bound.Min => "at least ",
            Bound.Max => "at most ",
            _ => "",
        };
        var number = quantity.Upper is { } upper ? $"{Of(quantity.Number)}–{Of(upper)}" : Of(quantity.Number);
        return $"{bound}{number} {quantity.Unit ?? quantity.Currency}".TrimEnd();
    }

    private static IEnumerable<string> Parts(Statement statement)
    {
        if (statement.Instrument is { } instrument)
            yield return instrument;
        if (statement.Actor is { } actor)
            yield return $"by {actor}";
        if (statement.Quantity is { } quantity)
            yield return Of(quantity);
        if (statement.Items.Length > 0)
            yield return string.Join(", ", statement.Items);
        if (statement.Detail is { } detail)
            yield return $"({detail.Replace('_', ' ')})";
        if (statement.Date is { } date)
            yield return date.Text;
        if (statement.Target is { } target)
            yield return $"by {target.Text}";
        if (statement.AttributedTo is { } who)
            yield return $"said {who}";
    }

    private static string Of(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);
}
