using Attest.Registers;

namespace Attest.Treaties;

/// <summary>Compares a published due date with the computed ones. One day earlier is a known convention (entry into force counted as day 1, or the day before a “before”) and no anomaly.</summary>
internal sealed class ComparePublished(DueRule rule, Treaty treaty, Participation? acts)
{
    /// <summary>Compares a day published.</summary>
    internal PublishedComparison With(IReadOnlyList<Deadline> deadlines, DateOnly published, RowOrigin? origin) => With(deadlines, published, published, origin);

    /// <summary>Compares a month or year published: the day of it that is nearest to a deadline is meant.</summary>
    internal PublishedComparison With(IReadOnlyList<Deadline> deadlines, DateOnly from, DateOnly to, RowOrigin? origin)
    {
        if (deadlines.Count == 0)
            return new(from, null, PublishedVerdict.NotCheckable, "No due date can be computed.", origin);
        var (published, nearest) = deadlines.Select(deadline => (Day: deadline.Due < from ? from : deadline.Due > to ? to : deadline.Due, Deadline: deadline))
            .MinBy(pair => Math.Abs(pair.Deadline.Due.DayNumber - pair.Day.DayNumber));
        var verdict = published == nearest.Due ? PublishedVerdict.Agrees : published == nearest.Due.AddDays(-1) ? PublishedVerdict.Variant : PublishedVerdict.Differs;
        return new(published, nearest.Due, verdict, Words(verdict, published, nearest), origin) { Deadlines = deadlines };
    }

    private string Words(PublishedVerdict verdict, DateOnly published, Deadline nearest) => verdict switch
    {
        PublishedVerdict.Agrees => $"Published {published:yyyy-MM-dd}, as computed.",
        PublishedVerdict.Variant => $"Published {published:yyyy-MM-dd}, one day before the computed {nearest.Due:yyyy-MM-dd}: the known other way of counting.",
        _ => $"Published {published:yyyy-MM-dd}, computed {nearest.Due:yyyy-MM-dd}.{Why(published)}",
    };

    private string Why(DateOnly published)
    {
        string counted = acts?.Deposit.Day is { } deposit && rule.DueDates(deposit).First().Day == published ? $" It is the day counted from the deposit on {deposit:yyyy-MM-dd}, not from entry into force." : "";
        return (rule.Doubt(published, treaty) is { } doubt ? $" Of the published day, {doubt}." : "") + counted;
    }
}
