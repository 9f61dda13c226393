using Attest.App.CommandLine;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Store;

namespace Attest.App.Network.Cycle;

/// <summary>Reminds people by mail of what falls due.</summary>
/// <param name="office">The office.</param>
/// <param name="rules">Whom it concerns, and how long before.</param>
/// <param name="clock">What the day is told from.</param>
internal sealed class SendReminders(Office office, IReadOnlyCollection<MilestoneRule> rules, TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    /// <summary>Those that nobody was sent yet.</summary>
    public IReadOnlyList<Reminder> New => office.Outbox.New(Due());

    /// <summary>Puts what is new into the outbox and hands over whatever waits; answers how many mails the server has taken.</summary>
    public async Task<int> RunAsync(MailServer server, Func<OutgoingMail, MailText> write, CancellationToken stop)
    {
        await office.Outbox.PutAsync(Due(), stop);
        HandOverMail handOver = new(server, clock);
        var sent = 0;
        while (!stop.IsCancellationRequested && await office.Outbox.TakeAsync(stop) is { } mail)
            if (await handOver.RunAsync(mail, write(mail)) is { } problem)
                await office.Outbox.FailedAsync(mail, problem, CancellationToken.None);
            else
            {
                await office.Outbox.SentAsync(mail, CancellationToken.None);
                sent++;
            }
        return sent;
    }

    /// <summary>Reminds people until it is stopped; the office is asked for each time, since it may come to be while a site is served. What keeps the office from being read or written is told, and tried again.</summary>
    public static async Task WatchAsync(Func<Office?> office, IReadOnlyCollection<MilestoneRule> rules, MailServer server, Func<OutgoingMail, MailText> write, TimeProvider clock, Action<string> complain, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (office() is { } open)
                    await new SendReminders(open, rules, clock).RunAsync(server, write, stop);
            }
            catch (BaseException error)
            {
                complain($"Nobody could be reminded: {Words.Sentence(error.Message)}");
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            await Task.Delay(Look, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private IEnumerable<Reminder> Due() => FindReminders.On(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), office.Calendars.All, rules, office.People.All, office.Drafts.All, office.Assignments.All);
}
