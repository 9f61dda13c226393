using System.Globalization;

namespace Attest.Treaties;

/// <summary>On a day of every year, for the calendar year before: first after so many days from entry into force (when the initial report was due), and not before a year.</summary>
internal sealed class Yearly((int Month, int Day) each, int? afterDays, int? from) : DueRule
{
    public override IEnumerable<DueDate> DueDates(DateOnly entry)
    {
        var after = entry.AddDays(afterDays ?? 0);
        int first = after < new DateOnly(after.Year, each.Month, each.Day) ? after.Year : after.Year + 1;
        for (int year = Math.Max(first, from ?? 0); year < DateOnly.MaxValue.Year; year++)
            yield return new(new DateOnly(year, each.Month, each.Day), year - 1);
    }

    public override string Explain(DueDate due) => string.Create(CultureInfo.InvariantCulture, $"every year by {due.Day.ToString("d MMMM", CultureInfo.InvariantCulture)}, for {due.Covers}");
}
