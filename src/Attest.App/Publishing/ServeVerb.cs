using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Editions.Launch;
using Attest.App.Network.Cycle;
using Attest.App.Network.SignIn;
using Attest.App.Publishing.Translations;
using Attest.App.Publishing.Workbench;
using Attest.App.Registers;
using Attest.App.Reports;
using Attest.App.Store;
using Attest.Network.Cycle;
using Attest.Questions.Explore;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary><c>attest serve</c>: the website, until somebody stops it.</summary>
internal sealed class ServeVerb : Verb
{
    public ServeVerb(Setup setup)
        : base("serve", "Serve the website from the base in the data folder; makes a demonstration base first where there is none.", setup)
    {
        Options.Add(KnownSettings.UrlsOption);
        Options.Add(KnownSettings.LogLevelOption);
        Options.Add(KnownSettings.PageCacheOption);
        Options.Add(KnownSettings.RequestsPerMinuteOption);
        Options.Add(KnownSettings.DownloadsOption);
        Options.Add(KnownSettings.LocalEditingOption);
        Options.Add(KnownSettings.EditorOption);
        foreach (var option in KnownSettings.MailOptions)
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest serve", "the site, at http://localhost:5080"),
        new("attest serve --urls http://localhost:8080", "at another port"),
        new("attest serve --data ./mine", "from another base"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var (mails, rules) = (MailServer.Of(settings), LoadedMilestones.Read());
        // Side by side, since neither needs the other and a reader waits for both.
        var registers = Task.Run(() => LoadedRegisters.Of(settings), stop);
        await using var open = await new OpenBase(settings, Setup).ToServeAsync(stop);
        var parts = new SiteParts(open.Store, await registers) { CacheMegabytes = settings.PageCacheMegabytes, RequestsPerMinute = settings.RequestsPerMinute, DownloadsFolder = settings.Downloads ? Path.Combine(settings.DataFolder, "downloads") : null, IsLocalEditingOn = settings.LocalEditing, Editor = settings.Editor, RegisterOverlay = LoadedRegisters.Overlay(settings), ReviewFile = open.Folder.ReviewFile, EmbargoFolder = open.Folder.EmbargoFolder, Office = open.Folder, TranslationFolders = HeldTranslations.Folders(open) };
        await using var site = WebHost.Build(settings, Setup, parts);
        await WebHost.StartAsync(site, settings, stop);
        foreach (var address in site.Urls)
            Terminal.Say("Attest is at ", Cell.Strong(address));
        Terminal.Say(Cell.Faint($"The base is {open.Folder}{(open.Store.State.IsDemonstration ? ", a demonstration base" : "")}."));
        Terminal.Say(Cell.Faint("Press Ctrl+C to stop."));
        // Readers do not wait for it: until it is done they see what was found before.
        var preparing = PrepareAsync(open.Store, settings, site.Services.GetRequiredService<Site>(), stop);
        var launching = LaunchAsync(open, settings, preparing, stop);
        var reminding = RemindAsync(mails, rules, settings, site.Services.GetRequiredService<CurrentOffice>(), stop);
        await site.WaitForShutdownAsync(stop);
        await Task.WhenAll(preparing, launching, reminding);
        return ExitCode.Done;
    }

    // What came is checked when all that was there before is.
    private Task LaunchAsync(Base open, Settings settings, Task preparing, CancellationToken stop) =>
        new LaunchDue(new(settings.DataFolder), new(() => PageReading.Of(settings)), Setup.Clock).WatchAsync(open.Store, async launched =>
        {
            Terminal.Note($"Launched {launched.Name}: {LaunchVerb.Told(launched)}");
            await preparing;
            await CheckBase.RunAsync(open.Store, CheckBase.With(settings), Terminal, stop);
        }, Terminal.Complain, stop);

    // Without a server that takes mails there is nothing to do.
    private Task RemindAsync(MailServer? server, IReadOnlyCollection<MilestoneRule> rules, Settings settings, CurrentOffice office, CancellationToken stop) => server is null
        ? Task.CompletedTask
        : SendReminders.WatchAsync(office.Find, rules, server, WriteReminder.Load(BundledData.Folder, settings.SiteAddress).Write, Setup.Clock, Terminal.Complain, stop);

    // What is left when the site is stopped is done the next time.
    private async Task PrepareAsync(EvidenceStore store, Settings settings, Site site, CancellationToken stop)
    {
        await CheckBase.RunAsync(store, CheckBase.With(settings), Setup.Terminal, stop);
        try
        {
            await Task.Run(() => site.Live.Index.Find(StatementFilter.Everything, 0, 0), stop);
            await Task.Run(site.Live.Kept.Prepare, stop);
            if (settings.LocalEditing)
                await Task.Run(() => site.Queue.Value.CatchUp(null, stop), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }
}
