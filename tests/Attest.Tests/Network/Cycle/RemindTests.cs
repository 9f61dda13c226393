using Attest.App.Network.Cycle;
using Attest.App.Publishing.Workbench;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Tests.CommandLine;
using Attest.Tests.Publishing;
using MailKit.Security;
using MimeKit;

namespace Attest.Tests.Network.Cycle;

/// <summary>Reminders, over a real line to a mail server on this machine.</summary>
public sealed class RemindTests : IAsyncLifetime
{
    private CycleOffice _made = null!;

    public async ValueTask InitializeAsync() => _made = await CycleOffice.OpenAsync();

    public ValueTask DisposeAsync() => _made.DisposeAsync();

    [Fact]
    public async Task Run_PersonWhoAllowedNothing_IsToldTheDayAndNoName()
    {
        await using SmtpSink sink = new();
        await _made.JoinAsync("ann@example.org", Role.Researcher);

        Assert.Equal(1, await RunAsync(sink));
        Assert.Equal(0, await RunAsync(sink));

        var mail = Assert.Single(sink.Taken);
        Assert.Contains("Something that you do is due on 1 October 2026.", mail, StringComparison.Ordinal);
        Assert.Contains("To: ann@example.org", mail, StringComparison.Ordinal);
        Assert.Contains("From: office@example.net", mail, StringComparison.Ordinal);
        Assert.Matches("Message-Id: <[0-9a-f]{40}@example.net>", mail);
        Assert.DoesNotMatch("(?i)lm-2026|cut-?off|attest|monitor|mine|http|" + System.Text.RegularExpressions.Regex.Escape(Environment.MachineName), mail);
        Assert.Contains("EHLO example.net", sink.Said);
    }

    [Fact]
    public async Task Run_PersonWhoAllowedNames_IsToldWhat()
    {
        await using SmtpSink sink = new();
        var ann = await _made.JoinAsync("ann@example.org", Role.Researcher);
        await _made.Office.Notices.ChooseAsync(ann.Pseudonym, mail: true, names: true, TestContext.Current.CancellationToken);

        await RunAsync(sink);

        var mail = Assert.Single(sink.Taken);
        Assert.Contains("lm-2026: cut-off, due on 1 October 2026", mail, StringComparison.Ordinal);
        Assert.Contains("https://monitor.example/office/account", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OverStartTlsWithPassword_SaysNeitherMailNorPasswordInTheClear()
    {
        await using SmtpSink sink = new() { HasTls = true, Password = "heron" };
        await _made.JoinAsync("ann@example.org", Role.Researcher);

        var sent = await RunAsync(sink, server => server with { Security = SecureSocketOptions.StartTls, Credential = new("office", "heron"), Trust = sink.Trusts });

        Assert.Equal(1, sent);
        Assert.Equal(["EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"], sink.Said.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Run_ServerWithoutASafeLineOrWithAStrangersCertificate_IsGivenNothing()
    {
        await using SmtpSink plain = new(), stranger = new() { HasTls = true };
        await _made.JoinAsync("ann@example.org", Role.Researcher);

        await RunAsync(plain, server => server with { Security = SecureSocketOptions.StartTls });
        Assert.Equal((MailState.Waiting, MailProblem.NoSafeLine), Last());
        _made.Clock.Advance(TimeSpan.FromHours(1));
        await RunAsync(stranger, server => server with { Security = SecureSocketOptions.StartTls });
        Assert.Equal((MailState.Waiting, MailProblem.NoSafeLine), Last());

        Assert.Empty(plain.Taken.Concat(stranger.Taken));
        Assert.DoesNotContain(plain.Said.Concat(stranger.Said), line => line.Contains("ann", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("451 later, ann@example.org", MailState.Waiting, MailProblem.Postponed)]
    [InlineData("550 no such person as ann@example.org", MailState.Failed, MailProblem.Refused)]
    public async Task Run_ServerThatRefuses_IsAskedAgainOrNotAndItsWordsAreNotKept(string answer, MailState state, MailProblem problem)
    {
        await using SmtpSink sink = new() { Recipient = answer };
        await _made.JoinAsync("ann@example.org", Role.Researcher);

        await RunAsync(sink);
        Assert.Equal((state, problem), Last());

        sink.Recipient = "250 OK";
        _made.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(state is MailState.Waiting ? 1 : 0, await RunAsync(sink));
    }

    [Fact]
    public async Task Run_WrongPassword_WaitsAndIsSaidAsSuch()
    {
        await using SmtpSink sink = new() { Password = "heron" };
        await _made.JoinAsync("ann@example.org", Role.Researcher);

        await RunAsync(sink, server => server with { Credential = new("office", "stork") });

        Assert.Equal((MailState.Waiting, MailProblem.NotSignedIn), Last());
    }

    [Fact]
    public async Task Run_LineThatBreaksWhenTheMailIsThere_DoesNotSendItTwice()
    {
        await using SmtpSink sink = new() { HangsUp = true };
        await _made.JoinAsync("ann@example.org", Role.Researcher);

        await RunAsync(sink);
        Assert.Equal((MailState.Unknown, MailProblem.Interrupted), Last());

        sink.HangsUp = false;
        _made.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await RunAsync(sink));
    }

    [Fact]
    public async Task Verb_DryRunThenForReal_ListsThenSendsOnce()
    {
        await using SmtpSink sink = new();
        using ScratchFolder data = new();
        await VerbAsync(data, "init");
        await VerbAsync(data, "cycle", "new", "lm", "2026", "--meeting", "2026-11-30");
        await using (var office = Office.Open(new(data.Path), _made.Clock))
        {
            var added = await office.People.AddAsync("ann@example.org", new Duty(Role.Press), null, TestContext.Current.CancellationToken);
            await office.SignIns.JoinAsync((await office.People.InviteAsync(added, null, TestContext.Current.CancellationToken)).Secret, "hash", "key", [], TestContext.Current.CancellationToken);
        }
        _made.Clock.Advance(TimeSpan.FromDays(60));
        string[] server = ["--mail-server", $"smtp://localhost:{sink.Port}", "--mail-sender", "office@example.net"];

        var dry = await VerbAsync(data, ["remind", "--dry-run"]);
        var without = await VerbAsync(data, ["remind"]);
        var sent = await VerbAsync(data, ["remind", .. server]);
        var again = await VerbAsync(data, ["remind", .. server]);

        Assert.Matches(@"[a-z]{4}-[a-z]{4}\s+lm-2026\s+embargo\s+2026-11-16", dry.Output);
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("1 mail sent", sent.Output, StringComparison.Ordinal);
        Assert.Contains("0 mails sent", again.Output, StringComparison.Ordinal);
        Assert.Single(sink.Taken);
        Assert.DoesNotContain("example.org", dry.Output + sent.Output + sent.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mail.example.org", "office@example.org", "mail_server")]
    [InlineData("http://mail.example.org", "office@example.org", "mail_server")]
    [InlineData("smtp://mail.example.org", "office", "mail_sender")]
    [InlineData("smtp://user@mail.example.org", "office@example.org", "mail_password_file")]
    public async Task Verb_SettingThatMakesNoSense_IsNamed(string server, string sender, string setting)
    {
        using ScratchFolder data = new();

        var run = await VerbAsync(data, "remind", "--mail-server", server, "--mail-sender", sender);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(setting, run.Error, StringComparison.Ordinal);
    }

    private Task<ProgramRun> VerbAsync(ScratchFolder data, params string[] arguments) => ProgramRun.OfAsync([.. arguments, "--data", data.Path], _made.Clock);

    private (MailState, MailProblem?) Last() => _made.Office.Outbox.Last()[0] is var mail ? (mail.State, mail.Problem) : default;

    private Task<int> RunAsync(SmtpSink sink, Func<MailServer, MailServer>? change = null)
    {
        MailServer server = new("127.0.0.1", sink.Port, SecureSocketOptions.None, new MailboxAddress("", "office@example.net"));
        return new SendReminders(_made.Office, _made.Rules, _made.Clock).RunAsync(change?.Invoke(server) ?? server, WriteReminder.Load(DemonstrationSite.DataFolder, "https://monitor.example/").Write, TestContext.Current.CancellationToken);
    }
}
