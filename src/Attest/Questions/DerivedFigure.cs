using System.Collections.Immutable;
using System.Globalization;
using Attest.Statements;

namespace Attest.Questions;

/// <summary>A sum over States with what it was made of: the question, the statements that went in, and the result. Made again of the same base it is the same.</summary>
/// <param name="Kind">The kind of the series.</param>
/// <param name="Value">What is counted.</param>
/// <param name="Year">The year.</param>
/// <param name="Vintage">The edition after which nothing is used, or null for the latest of each.</param>
/// <param name="Currency">The currency of the sum; null for counts.</param>
/// <param name="Sum">The result by interval arithmetic; where a State’s figure is not known the upper end is not either.</param>
/// <param name="Inputs">The statements that went in, in the order of their States.</param>
/// <param name="Counted">How many jurisdictions have a figure.</param>
/// <param name="Unknown">How many are said to have none that is known.</param>
public sealed record DerivedFigure(
    StatementKind Kind, StatementValue Value, int Year, int? Vintage, string? Currency, Interval Sum, ImmutableArray<StatementId> Inputs, int Counted, int Unknown)
{
    /// <summary>Whether only statements that an editor has checked went in.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Adds up a year of a series, as <see cref="BuildSeries.Of"/> gives it.</summary>
    public static DerivedFigure Of(IEnumerable<SeriesPoint> series, StatementKind kind, StatementValue value, int year, int? vintage = null, string? currency = null)
    {
        ImmutableArray<SeriesPoint> points = [.. series.Where(point => point.Value == value && point.Year == year && point.Currency == currency)];
        ImmutableArray<SeriesPoint> figures = [.. points.Where(point => point.Figure is not null)];
        var sum = figures.Aggregate(Interval.Zero, (sum, point) => sum + point.Figure!.Value);
        var unknown = points.Length - figures.Length;
        return new(kind, value, year, vintage, currency, unknown > 0 ? sum.WithoutUpper() : sum, [.. figures.Select(point => point.Statement)], figures.Length, unknown);
    }

    /// <summary>In words: “at least 5,757 in 53 States; 12 with no information”.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Sum}{(Currency is null ? "" : " " + Currency)} in {Counted} {(Counted == 1 ? "State" : "States")}{(Unknown > 0 ? $"; {Unknown} with no information" : "")}");
}
