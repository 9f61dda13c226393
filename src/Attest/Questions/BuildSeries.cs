using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions;

/// <summary>
/// Lays out what was said of a kind as a series: State × year × what is counted. Of one edition a figure for the whole country wins over one for a part, one that an editor has checked over one that nobody has, a flat statement over a
/// hedged one, an exact figure over an approximate one, and then the first in the text; that others differ is kept as a dispute. Of several editions the latest wins
/// unless a vintage is asked for.
/// </summary>
/// <param name="store">The base.</param>
/// <param name="isChecked">Whether only what an editor has checked counts.</param>
public sealed class BuildSeries(EvidenceStore store, bool isChecked = false)
{
    // What is there at a moment; everything else is what happens in the course of a year, and a figure for a month or a day is no figure for the year.
    private static readonly ImmutableArray<StatementKind> Stocks = [StatementKind.Stockpile, StatementKind.Retained, StatementKind.Contamination];

    /// <summary>Every vintage: for each State, year and thing counted what each edition told, the newest edition first.</summary>
    public ImmutableArray<SeriesPoint> All(StatementKind kind, JurisdictionCode? only = null)
    {
        var rows = store.Rows(kind).Where(row => (only is null || row.Subject == only) && (row.Standing.IsChecked || !isChecked));
        var points =
            from row in rows
            let year = YearOf(row)
            where year is not null && row.Territory is null && (row.Quantity is not null || Unsaid(row) is not null || row.Value == StatementValue.None)
            group row by (Jurisdiction: row.Subject, Year: year.Value, Value: row.Value is StatementValue.None or StatementValue.Unknown ? Vocabulary.ValuesOf(kind)[0] : row.Value, row.Edition, row.Quantity?.Currency) into told
            orderby told.Key.Jurisdiction.Value, told.Key.Value, told.Key.Year, told.Key.Edition descending, told.Key.Currency
            select Point(told.Key.Jurisdiction, told.Key.Year, told.Key.Value, [.. told]);
        return [.. points];
    }

    /// <summary>One figure for each State, year and thing counted: the latest told, or, with a vintage, the latest told by that edition or before it.</summary>
    public ImmutableArray<SeriesPoint> Of(StatementKind kind, int? vintage = null, JurisdictionCode? only = null)
    {
        var latest = All(kind, only).Where(point => !(point.Edition > vintage))
            .GroupBy(point => (point.Jurisdiction, point.Value, point.Year, point.Currency)).Select(told => told.MaxBy(point => point.Edition)!);
        var series = ImmutableArray.CreateBuilder<SeriesPoint>();
        foreach (var point in latest.OrderBy(point => point.Jurisdiction.Value, StringComparer.Ordinal).ThenBy(point => point.Value).ThenBy(point => point.Currency, StringComparer.Ordinal).ThenBy(point => point.Year))
            series.Add(series.Count > 0 && IsSameSeries(series[^1], point) ? point with { IsBreak = (series[^1].Unit, series[^1].Definition) != (point.Unit, point.Definition) } : point);
        return series.ToImmutable();
    }

    /// <summary>The sum over States that a number said goes into; null for a statement without one, or of no year.</summary>
    public static SourceImpact.Figure? FigureOf(StatementRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Quantity is { } quantity && row.Territory is null && YearOf(row) is { } year ? new(row.Kind, row.Value, year, quantity.Currency) : null;
    }

    private static SeriesPoint Point(JurisdictionCode jurisdiction, int year, StatementValue value, StatementRow[] told)
    {
        var best = told.OrderByDescending(row => row.Standing.IsChecked).ThenBy(row => Unsaid(row) is not null).ThenByDescending(row => row.Hedge is Hedge.Asserted or Hedge.Reported).ThenBy(row => row.Quantity?.Bound == Bound.Approx).First();
        var unsaid = Unsaid(best);
        return new()
        {
            Jurisdiction = jurisdiction,
            Year = year,
            Value = value,
            Knowing = unsaid ?? Knowing.Said,
            Figure = unsaid is not null ? null : best.Quantity is { } quantity ? Interval.Of(quantity) : Interval.Zero,
            Unit = best.Quantity?.Unit,
            Currency = best.Quantity?.Currency,
            Definition = string.Join("; ", best.Items.Append(best.Detail ?? "").Where(item => item.Length > 0)),
            IsDisputed = told.Any(other => Unsaid(other) is null && (other.Quantity?.Unit, other.Quantity?.Number) != (best.Quantity?.Unit, best.Quantity?.Number) && other.Items.SequenceEqual(best.Items)),
            Hedge = best.Hedge,
            Edition = best.Edition,
            Standing = best.Standing.Kind,
            Statement = best.Id,
            Page = best.Page,
        };
    }

    private static Knowing? Unsaid(StatementRow row) =>
        row.Value is StatementValue.Undisclosed or StatementValue.NotReported ? Knowing.Refused
        : row.Quantity is null && (row.Value == StatementValue.Unknown || row.Hedge is Hedge.NoInformation or Hedge.Unclear) ? Knowing.NoInformation
        : null;

    private static int? YearOf(StatementRow row)
    {
        if (row.Date is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year)
            return row.Date is null && Stocks.Contains(row.Kind) ? row.Edition : null;
        return Stocks.Contains(row.Kind) || (first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 }) ? first.Year : null;
    }

    private static bool IsSameSeries(SeriesPoint one, SeriesPoint other) => (one.Jurisdiction, one.Value, one.Currency) == (other.Jurisdiction, other.Value, other.Currency);
}
