using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.Network.Cycle;
using Attest.Statements;

namespace Attest.App.Network.Cycle;

/// <summary><c>attest remind</c>: tells people by mail what falls due.</summary>
internal sealed class RemindVerb : Verb
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only list who would be reminded of what; nothing is sent or kept." };
    private readonly Func<Settings, Func<OutgoingMail, MailText>> _write;

    public RemindVerb(Setup setup, Func<Settings, Func<OutgoingMail, MailText>> write)
        : base("remind", "Remind people by mail of what falls due, each of each thing once, and try again what could not be sent; the site does so by itself.", setup)
    {
        _write = write;
        Options.Add(_dryRun);
        foreach (var option in KnownSettings.MailOptions)
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest remind --dry-run", "who would be reminded of what"),
        new("attest remind --mail-server smtp://localhost:25 --mail-sender office@example.org", "by the mail server of this machine"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var server = MailServer.Of(settings);
        await using var office = OpenOffice.ToRead(settings, Setup);
        if (office is null)
        {
            Terminal.Say("Nobody was invited yet; there is nobody to remind.");
            return ExitCode.Done;
        }
        SendReminders reminders = new(office, LoadedMilestones.Read(), Setup.Clock);
        if (parsed.GetValue(_dryRun))
        {
            Print(reminders.New);
            return ExitCode.Done;
        }
        if (server is null)
            throw new UsageException("No mail server is set. Name it: --mail-server smtp://USER@HOST:587 --mail-sender office@example.org, or in attest.yaml.");
        var sent = await reminders.RunAsync(server, _write(settings), stop);
        return Tell(sent, [.. office.Outbox.Last().Where(mail => mail.State is MailState.Waiting or MailState.Failed or MailState.Unknown)]);
    }

    private void Print(IReadOnlyList<Reminder> reminders)
    {
        if (reminders.Count == 0)
            Terminal.Say("Nobody is to be reminded of anything.");
        else
            Terminal.Table(["person", "edition", "milestone", "due", new Column("days before", IsNumber: true)], reminders.Select(reminder => (IReadOnlyList<Cell>)
                [reminder.Person.Value, string.Create(CultureInfo.InvariantCulture, $"{reminder.Product}-{reminder.Year}"), Vocabulary.Word(reminder.Milestone), Words.Day(reminder.Due), reminder.Before.ToString(CultureInfo.InvariantCulture)]));
    }

    private int Tell(int sent, KeptMail[] left)
    {
        Terminal.Say($"{Words.Count(sent, "mail")} sent.");
        if (left.Length == 0)
            return ExitCode.Done;
        Terminal.Table(["person", "standing", "problem", new Column("tries", IsNumber: true), "next try"], left.Select(mail => (IReadOnlyList<Cell>)
            [mail.Person.Value, Words.Of(mail.State), mail.Problem is { } problem ? Words.Of(problem) : "", Words.Number(mail.Tries), mail.State is MailState.Waiting ? mail.DueAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : ""]));
        return ExitCode.Findings;
    }
}
