using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading.Tables;

/// <summary>
/// Tells what a number of a table says: which kind and value, in which unit, of whom. What the header says of it goes before what the first cell of its row says, and
/// that before the caption. A number that nothing tells makes no statement.
/// </summary>
internal sealed class MeasureCell(TableGrid table, TableWords column, TableWords row)
{
    // Where words tell several kinds the first is meant: “casualties during clearance”, “funding of risk education”.
    private static readonly ImmutableArray<StatementKind> Kinds =
    [
        StatementKind.Casualties, StatementKind.Funding, StatementKind.Retained, StatementKind.Stockpile, StatementKind.RiskEducation, StatementKind.VictimAssistance,
        StatementKind.Contamination, StatementKind.Clearance,
    ];

    /// <summary>The statement of a number, or null.</summary>
    public StatementDraft? Of(Quantity number)
    {
        if (column.IsSkipped || row.IsSkipped || number.Unit == "percent")
            return null;
        // That nothing was found, or nobody's fate is unknown, is what the other columns say already.
        var kind = KindOf(number);
        if (number is { Number: 0, Upper: null } && (kind is not StatementKind.Casualties || Has("casualties.unknown")))
            return null;
        var draft = kind switch
        {
            StatementKind.Casualties => Casualties(number),
            StatementKind.Funding => Funding(number),
            StatementKind.Retained => Mines(StatementKind.Retained, Has("retained.consumed") ? StatementValue.Destroyed : StatementValue.Has, number),
            StatementKind.Stockpile => Stockpile(number),
            StatementKind.RiskEducation => RiskEducation(number),
            StatementKind.VictimAssistance => VictimAssistance(number),
            StatementKind.Contamination => Contamination(number),
            StatementKind.Clearance => Clearance(number),
            _ => null,
        };
        return draft is null ? null : draft with { Date = table.DateOf(column, row) };
    }

    /// <summary>The statement of a cell that says that its number is not reported, or null: it is worth saying of a whole budget, not of each part of it.</summary>
    public StatementDraft? NotReported()
    {
        var isOwn = column.Has("funding.national") && !column.IsTotal;
        if (!isOwn && !column.Has("funding.international") || row.IsSkipped || IsPart(row))
            return null;
        return new StatementDraft(StatementKind.Funding, StatementValue.NotReported, 0) { Date = table.DateOf(column, row), Detail = isOwn ? "national" : null };
    }

    private StatementKind? KindOf(Quantity number)
    {
        if (number.Currency is not null || column.Currency is not null || column.Has("funding.own_currency"))
            return StatementKind.Funding;
        if (column.IsOf("casualties") && !table.Caption.IsOf("contamination"))
            return StatementKind.Casualties;
        return KindIn(table.Caption) ?? KindIn(column) ?? KindIn(row) ?? KindIn(table.Corner) ?? Kinds.Where(kind => table.Topics.Contains(Vocabulary.Word(kind))).Select(kind => (StatementKind?)kind).FirstOrDefault();
    }

    private static StatementKind? KindIn(TableWords words) =>
        Kinds.Where(kind => words.IsOf(Vocabulary.Word(kind))).Select(kind => (StatementKind?)kind).FirstOrDefault();

    // The header goes before the row, so that of a table of both only one is asked.
    private bool Has(string role) => column.Has(role) || row.Has(role);

    private StatementDraft? Casualties(Quantity number)
    {
        if (column.Measure is not null || column.Count is { } counted && counted is not "people")
            return null;
        var (killed, injured) = (Has("casualties.killed"), Has("casualties.injured"));
        var value = killed && injured ? StatementValue.Total
            : killed ? StatementValue.Killed
            : injured ? StatementValue.Injured
            : Has("casualties.unknown") && Items.IsEmpty ? StatementValue.UnknownStatus
            : Has("casualties.survivors") ? StatementValue.Survivors
            : table.Caption.Has("casualties.killed") && !table.Caption.Has("casualties.injured") ? StatementValue.Killed
            : StatementValue.Total;
        return Draft(StatementKind.Casualties, value, number, "people") with { Items = Items, Detail = Part(column, row) };
    }

    private StatementDraft? Funding(Quantity number)
    {
        var currency = number.Currency ?? column.Currency ?? row.Currency ?? table.Caption.Currency;
        if (column.Has("funding.own_currency") || table.IsSaidInDollarsBeside(column, number) || (table.HasDollars && currency is not "USD") || (table.MixesOwnAndForeign && column.IsTotal) || (table.MixesOwnAndForeignRows && row.IsTotal) || column.Measure is not null || (currency is null && IsCount(column)))
            return null;
        var sum = Scaled(number, null, currency);
        var national = column.Has("funding.national") || row.Has("funding.national") || (!table.MixesOwnAndForeign && table.Caption.Has("funding.national"));
        if (national || (table.IsOfDonors && row.IsOwn))
            return new StatementDraft(StatementKind.Funding, StatementValue.Provided, 0) { Quantity = sum, Detail = "national" };
        if (table.IsOfRecipients)
            return new StatementDraft(StatementKind.Funding, StatementValue.Provided, 0) { Quantity = sum, Detail = Both(Part(row), Sector, ", ") };
        var donor = IsPart(row) && (table.IsOfDonors || row.Actor is not null) ? row.Actor ?? row.Words : null;
        return new StatementDraft(StatementKind.Funding, StatementValue.Received, 0) { Quantity = sum, Actor = donor, Detail = Both(donor is null ? Part(row) : null, Sector, ", ") };
    }

    // In a table of sums a column that tells neither time nor currency tells what the money is for.
    private string? Sector => column is { IsDate: false, IsTotal: false, Currency: null, Date: null } && !column.IsOf("funding") ? column.Words : null;

    private StatementDraft? Stockpile(Quantity number)
    {
        var destroyed = Has("any.destroyed") || (!Has("stockpile.stockpiled") && table.Caption.Has("any.destroyed"));
        if (Has("retained.retained"))
            return Mines(StatementKind.Retained, StatementValue.Has, number);
        return destroyed ? Mines(StatementKind.StockpileDestruction, StatementValue.Partial, number) : Mines(StatementKind.Stockpile, StatementValue.Has, number);
    }

    private StatementDraft? Mines(StatementKind kind, StatementValue value, Quantity number)
    {
        if (column.Measure is not null)
            return null;
        // A type that no register holds is told by its name.
        var items = Items.IsEmpty && IsPart(row) ? [row.Words] : Items;
        return Draft(kind, value, number, items.Any(item => item is "UXO" or "AXO" or "ERW" or "CM" or "submunitions") ? "items" : "mines") with { Items = items };
    }

    private StatementDraft RiskEducation(Quantity number) =>
        Has("risk_education.sessions") || (table.Caption.Has("risk_education.sessions") && !Has("risk_education.reached"))
            ? Draft(StatementKind.RiskEducation, StatementValue.Sessions, number, "sessions") with { Detail = Part(column, row) }
            : Draft(StatementKind.RiskEducation, StatementValue.Reached, number, "people") with { Actor = Operator, Detail = Part(column, row) };

    private StatementDraft VictimAssistance(Quantity number) =>
        Draft(StatementKind.VictimAssistance, StatementValue.Services, number, column.Count ?? row.Count ?? table.Caption.Count ?? "people") with { Actor = Operator, Detail = Part(column, row) };

    private StatementDraft? Contamination(Quantity number)
    {
        var suspected = Has("contamination.suspected") && !column.Has("contamination.confirmed");
        var confirmed = Has("contamination.confirmed");
        var unit = number.Unit ?? column.Measure ?? row.Measure ?? (Counted(column) ?? Counted(row)) ?? table.Caption.Measure ?? (confirmed || suspected ? "areas" : Counted(table.Caption));
        if (unit is null || (confirmed && suspected && !column.IsTotal))
            return null;
        return Draft(StatementKind.Contamination, suspected ? StatementValue.Suspected : StatementValue.Affected, number, unit)
            with
        { Items = OtherItems, Detail = Both(suspected ? "SHA" : confirmed ? "CHA" : null, Part(row), " ") };
    }

    private StatementDraft? Clearance(Quantity number)
    {
        var area = number.Unit ?? column.Measure ?? row.Measure ?? (Items.IsEmpty && !column.IsOf("any") ? table.Caption.Measure : null);
        if (area is "m2" or "km2" or "hectares" or "km" or "meters")
            return LandRelease(number, area);
        if (Has("clearance.capacity"))
            return Draft(StatementKind.Clearance, StatementValue.Capacity, number, column.Count ?? row.Count) with { Actor = Operator, Detail = Part(row) };
        if (Items.IsEmpty && !Has("any.destroyed") && column.Count is not ("mines" or "items"))
            return null;
        return Draft(StatementKind.Clearance, StatementValue.DestroyedItems, number, "items") with { Items = Items, Actor = Operator, Detail = Part(row) };
    }

    private StatementDraft? LandRelease(Quantity number, string unit)
    {
        if (Has("clearance.released") || (table.MixesLandRelease && (column.IsTotal || (row.IsTotal && row.IsOf("clearance")))))
            return null;
        var (value, how) = Has("clearance.reduced") ? (StatementValue.CancelledArea, "reduced")
            : Has("clearance.cancelled") ? (StatementValue.CancelledArea, "canceled")
            : Has("clearance.surveyed") ? (StatementValue.SurveyedArea, null)
            : (StatementValue.ClearedArea, (string?)null);
        return Draft(StatementKind.Clearance, value, number, unit) with { Items = OtherItems, Actor = Operator, Detail = how ?? Part(row) };
    }

    private StatementDraft Draft(StatementKind kind, StatementValue value, Quantity number, string? unit) =>
        new(kind, value, 0) { Quantity = Scaled(number, unit, null) };

    private Quantity Scaled(Quantity number, string? unit, string? currency)
    {
        var scale = Scale(number);
        return scale == 1
            ? new Quantity(number.Number, number.Bound, unit, currency, number.Upper)
            : new Quantity(Numeral.Normal(number.Number * scale), number.Bound, unit, currency, number.Upper is { } upper ? Numeral.Normal(upper * scale) : null);
    }

    // “US$ million” over the column; a cell that says its own unit says its own scale.
    private decimal Scale(Quantity number) => number.Unit is not null || number.Currency is not null ? 1 : column.Scale != 1 ? column.Scale : table.Caption.Scale;

    private string? Operator => IsPart(row) ? row.Actor : null;

    private ImmutableArray<string> Items => column.Items.IsEmpty ? row.Items.IsEmpty ? OfCaption : row.Items : column.Items;

    // In a table about mines a caption that names antipersonnel mines says nothing more.
    private ImmutableArray<string> OtherItems => Items.All(item => item is "AP" or "landmines") ? [] : Items;

    private ImmutableArray<string> OfCaption => table.Caption.Items.Length == 1 ? table.Caption.Items : [];

    private static bool IsCount(TableWords words) => words.Count is not null && words.Currency is null && !words.IsOf("funding") && words.Date is null;

    private static string? Counted(TableWords words) => words.Count is "areas" or "communities" or "villages" or "minefields" or "districts" or "provinces" or "municipalities" or "mines" or "items" or "people" ? words.Count : null;

    // Neither a year, nor the sum, nor what is counted: a region, an operator, a group of people.
    private static bool IsPart(TableWords words) => words is { IsDate: false, IsTotal: false };

    private static string? Both(string? first, string? second, string joint) => first is null ? second : second is null ? first : first + joint + second;

    private static string? Part(params ReadOnlySpan<TableWords> places)
    {
        foreach (var words in places)
            if (IsPart(words) && words.Roles.Count == 0 && words.Items.IsEmpty && words.Measure is null && words.Currency is null)
                return words.Words;
        return null;
    }
}
