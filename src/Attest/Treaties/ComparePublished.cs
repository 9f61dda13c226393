using Attest.Registers;

namespace Attest.Treaties;

/// <summary>Compares a published due date with the computed ones. One day earlier is a known convention (entry into force counted as day 1, or the day before a “before”) and no anomaly.</summary>
internal sealed class ComparePublished(DueRule rule, Treaty treaty, Participation? acts)
{
    internal PublishedComparison With(IEnumerable<Deadline> deadlines, DateOnly published, RowOrigin? origin)
    {
        var nearest = deadlines.MinBy(deadline => Math.Abs(deadline.Due.DayNumber - published.DayNumber));
        if (nearest is null)
            return new(published, null, PublishedVerdict.NotCheckable, "No due date can be computed.", origin);
        var verdict = published == nearest.Due ? PublishedVerdict.Agrees : published == nearest.Due.AddDays(-1) ? PublishedVerdict.Variant : PublishedVerdict.Differs;
        return new(published, nearest.Due, verdict, Words(verdict, published, nearest), origin);
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
