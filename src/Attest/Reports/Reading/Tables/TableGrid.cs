using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading.Tables;

/// <summary>A table whose words are read: caption, header and first cells, and what they tell together.</summary>
/// <param name="Caption">The caption; without one the heading of the section.</param>
/// <param name="Corner">What the first cells are: operators, donors, regions, years.</param>
/// <param name="Columns">The headers of the other columns.</param>
/// <param name="Rows">The first cells of the rows.</param>
/// <param name="Topics">The kinds that the heading above announces.</param>
internal sealed record TableGrid(TableWords Caption, TableWords Corner, ImmutableArray<TableWords> Columns, ImmutableArray<TableWords> Rows, ImmutableArray<string> Topics)
{
    /// <summary>Whether the table is one of donors and what they gave.</summary>
    public bool IsOfDonors => Corner.Has("funding.donor") || (Caption.Has("funding.donor") && !IsOfRecipients);

    /// <summary>Whether the table is one of recipients and what they got.</summary>
    public bool IsOfRecipients => Corner.Has("funding.recipient") || Caption.Has("funding.recipient");

    /// <summary>Whether contributions from abroad and the State's own stand side by side, so that their sum is neither.</summary>
    public bool MixesOwnAndForeign => Columns.Any(column => column.Has("funding.national")) && Columns.Any(column => column.Has("funding.international"));

    /// <summary>Whether they stand below each other.</summary>
    public bool MixesOwnAndForeignRows => Rows.Any(row => row.Has("funding.national")) && Rows.Any(row => row.Actor is not null || row.Has("funding.international"));

    /// <summary>Whether ways of releasing land stand side by side, so that their sum is none of them.</summary>
    public bool MixesLandRelease => Columns.Concat(Rows).Select(words => words.Has("clearance.cleared") ? 1 : words.Has("clearance.reduced") || words.Has("clearance.cancelled") ? 2 : 0).Where(way => way > 0).Distinct().Count() > 1;

    /// <summary>Whether sums stand in dollars, so that a column in another currency says the same once more.</summary>
    public bool HasDollars => Caption.Currency == "USD" || Columns.Any(column => column.Currency == "USD");

    /// <summary>Whether a column says each sum in the money of the row, where another column says all of them in dollars.</summary>
    public bool IsSaidInDollarsBeside(TableWords column, Quantity number) =>
        column.Currency is null && number.Currency is not null && Columns.Any(other => other != column && other.Currency == "USD");

    /// <summary>The time of a cell: that of its column, of its row, of the years that it sums up, or of the whole table.</summary>
    public EdtfDate? DateOf(TableWords column, TableWords row)
    {
        if ((column.Date ?? row.Date) is { } own)
            return own;
        if (row.IsTotal && Rows.Any(IsYear))
            return Period(Rows);
        return column.IsTotal && Columns.Any(IsYear) ? Period(Columns) : Caption.Date;
    }

    private EdtfDate? Period(ImmutableArray<TableWords> years)
    {
        if (Caption.Date is { IsInterval: true } said)
            return said;
        var dates = years.Select(words => words.Date).OfType<EdtfDate>().Where(date => date.Earliest is not null).OrderBy(date => date.Earliest).ToList();
        return dates is [var first, .., var last] && !first.IsInterval && !last.IsInterval ? EdtfDate.Between(first, last) : null;
    }

    private static bool IsYear(TableWords words) => words is { IsDate: true, IsTotal: false };
}
