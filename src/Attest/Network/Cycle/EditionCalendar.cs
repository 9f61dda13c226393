using System.Collections.Immutable;
using System.Globalization;
using Attest.Store;

namespace Attest.Network.Cycle;

/// <summary>The days by which an edition is made.</summary>
public sealed record EditionCalendar
{
    // What cannot come before what, however people move days.
    private static readonly (Milestone First, Milestone Then)[] Order =
    [
        (Milestone.AssignmentsOut, Milestone.DraftsDue),
        (Milestone.CommentsOpen, Milestone.CommentsClose),
        (Milestone.CommentsClose, Milestone.Freeze),
        (Milestone.CutOff, Milestone.Freeze),
        (Milestone.Freeze, Milestone.Embargo),
        (Milestone.Embargo, Milestone.Launch),
    ];

    /// <summary>Makes a calendar; throws <see cref="ArgumentException"/> for a product that is no word, a year without four digits, and days that cannot follow each other.</summary>
    public EditionCalendar(string product, int year, string meeting, DateOnly meetingOn, ImmutableArray<CalendarDay> days)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (!PageAddress.IsWord(product))
            throw new ArgumentException($"“{product}” is no product: lower-case letters, digits and hyphens are expected.", nameof(product));
        if (year is < 1000 or > 9999)
            throw new ArgumentException($"{year.ToString(CultureInfo.InvariantCulture)} is no year of four digits.", nameof(year));
        (Product, Year, Meeting, MeetingOn, Days) = (product, year, meeting, meetingOn, [.. days.OrderBy(day => day.Milestone)]);
        if (Days.Length != Enum.GetValues<Milestone>().Length || Days.Select(day => day.Milestone).Distinct().Count() != Days.Length)
            throw new ArgumentException("A calendar has one day for each milestone.", nameof(days));
        foreach (var (first, then) in Order)
            if (this[then].Due < this[first].Due)
                throw new ArgumentException($"{Told(then)} would be before {Told(first)}.", nameof(days));
    }

    /// <summary>The product: <c>lm</c>.</summary>
    public string Product { get; }

    /// <summary>The year of the edition.</summary>
    public int Year { get; }

    /// <summary>The meeting at which it is launched: its code in the registers, or empty where they do not hold it yet.</summary>
    public string Meeting { get; }

    /// <summary>The first day of that meeting.</summary>
    public DateOnly MeetingOn { get; }

    /// <summary>Every milestone, in their order.</summary>
    public ImmutableArray<CalendarDay> Days { get; }

    /// <summary>The edition: <c>lm-2026</c>.</summary>
    public string Edition => string.Create(CultureInfo.InvariantCulture, $"{Product}-{Year}");

    /// <summary>The day of a milestone.</summary>
    public CalendarDay this[Milestone milestone] => Days.First(day => day.Milestone == milestone);

    /// <summary>The calendar that follows from a meeting's first day by an organisation's rules.</summary>
    public static EditionCalendar For(string product, int year, string meeting, DateOnly meetingOn, IEnumerable<MilestoneRule> rules) =>
        new(product, year, meeting, meetingOn, [.. rules.Select(rule => new CalendarDay(rule.Milestone, rule.DayFor(meetingOn)))]);

    /// <summary>The same calendar with one day moved; throws <see cref="ArgumentException"/> where days could not follow each other.</summary>
    public EditionCalendar With(Milestone milestone, DateOnly due) =>
        new(Product, Year, Meeting, MeetingOn, [.. Days.Select(day => day.Milestone == milestone ? day with { Due = due } : day)]);

    private string Told(Milestone milestone) =>
        string.Create(CultureInfo.InvariantCulture, $"{Statements.Vocabulary.Word(milestone)} ({this[milestone].Due:yyyy-MM-dd})");
}
