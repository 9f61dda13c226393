using Attest.Network;
using Attest.Network.Cycle;
using Attest.Tests.Store;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Network.Cycle;

/// <summary>An office of its own with the calendar of an edition, at a time that the test moves.</summary>
internal sealed class CycleOffice : IAsyncDisposable
{
    public TemporaryFolder Folder { get; } = new();

    // The cut-off of the calendar is on 1 October 2026: this is 14 days before it.
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 9, 17, 12, 0, 0, TimeSpan.Zero));

    public IReadOnlyCollection<MilestoneRule> Rules { get; } = ReadMilestoneRules.From(Path.Combine(AppContext.BaseDirectory, "data", "content", "milestones.csv"));

    public Office Office { get; private set; } = null!;

    public EditionCalendar Calendar => Office.Calendars.Find("lm", 2026)!;

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    public static async Task<CycleOffice> OpenAsync()
    {
        CycleOffice made = new();
        made.Office = Office.Open(made.Folder.Data, made.Clock);
        await made.Office.Calendars.AddAsync(EditionCalendar.For("lm", 2026, "", new(2026, 11, 30), made.Rules), null);
        // What is past counts as done, so that the cut-off is what is next.
        foreach (var day in made.Calendar.Days.Where(day => day.Due < made.Today))
            await made.Office.Calendars.FinishAsync(made.Calendar, day.Milestone, true, null);
        return made;
    }

    /// <summary>Somebody who has joined.</summary>
    public async Task<Person> JoinAsync(string email, Role role)
    {
        var added = await Office.People.AddAsync(email, new Duty(role), null);
        var invitation = await Office.People.InviteAsync(added, null);
        return (await Office.SignIns.JoinAsync(invitation.Secret, "hash", "key", []))!;
    }

    public Reminder[] Due() => [.. FindReminders.On(Today, Office.Calendars.All, Rules, Office.People.All, Office.Drafts.All, Office.Assignments.All)];

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        Folder.Dispose();
    }
}
