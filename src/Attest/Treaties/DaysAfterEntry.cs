using System.Globalization;
using Attest.Registers;

namespace Attest.Treaties;

/// <summary>Once, so many days after entry into force, which is day 0 (“not later than 180 days after the entry into force”).</summary>
internal sealed class DaysAfterEntry(int days) : DueRule
{
    public override IEnumerable<DueDate> DueDates(DateOnly entry) => [new(entry.AddDays(days), null)];

    public override string Explain(DueDate due) => $"{Count(days, "day")} after it";

    /// <summary>Entry into force is the first of a month, so the published day less the days must be one, or, counted from day 1, the last day of the month before.</summary>
    public override string? Doubt(DateOnly published, Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        var from = published.AddDays(-days);
        return treaty.EntryRule != EntryRule.FirstOfSixthMonth || from.Day == 1 || from.AddDays(1).Day == 1
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{Count(days, "day")} before it is {from:O}, which is not the first of a month");
    }
}
