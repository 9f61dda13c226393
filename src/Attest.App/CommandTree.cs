using System.CommandLine;
using System.CommandLine.Help;
using Attest.App.CommandLine;
using Attest.App.Editions;
using Attest.App.Editions.Compare;
using Attest.App.Editions.Launch;
using Attest.App.Network;
using Attest.App.Network.Assignments;
using Attest.App.Network.Cycle;
using Attest.App.Publishing;
using Attest.App.Publishing.Books;
using Attest.App.Publishing.Books.Kits;
using Attest.App.Publishing.Copies;
using Attest.App.Publishing.Packs;
using Attest.App.Publishing.Sites;
using Attest.App.Publishing.Translations;
using Attest.App.Publishing.Workbench;
using Attest.App.Questions;
using Attest.App.Reports;
using Attest.App.Store;
using Attest.App.Treaties;
using Attest.Publishing.Books;

namespace Attest.App;

/// <summary>What <c>attest</c> can do, as a table of contents. Each verb is a file in the slice it belongs to.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Setup setup)
    {
        RootCommand attest = new("Attest reads, keeps and publishes sourced statements on how States stand to the Mine Ban Treaty.")
        {
            new ServeVerb(setup),
            new ShowVerb(setup),
            new SearchVerb(setup),
            new AskVerb(setup),
            new SeriesVerb(setup),
            new PromisesVerb(setup),
            new AgeVerb(setup),
            new StatusVerb(setup),
            new DueVerb(setup),
            new CiteVerb(setup),
            new Command("translate", "Reports in other languages, beside the original.")
            {
                new NewTranslationVerb(setup),
                new AddTranslationVerb(setup),
                new ListTranslationsVerb(setup),
            },
            new RenderVerb(setup),
            new ReadVerb(setup),
            new ImportVerb(setup),
            new CheckVerb(setup),
            new RuleVerb(setup),
            new ImpactVerb(setup),
            new Command("sources", "What reports rest on.")
            {
                WithdrawSourceVerb.Withdraw(setup),
                WithdrawSourceVerb.Restore(setup),
            },
            new WithholdVerb(setup),
            new JudgeVerb(setup),
            new EvaluateVerb(setup),
            new InitVerb(setup),
            new BackupVerb(setup),
            new RestoreVerb(setup),
            new DumpVerb(setup),
            new ExportVerb(setup),
            new PublishVerb(setup),
            new CopyVerb(setup),
            new BookVerb(setup),
            new KitVerb(setup),
            new LoadVerb(setup),
            new DoctorVerb(setup),
            new RereadVerb(setup),
            new Command("registers", "The world as data: States, treaties, votes.")
            {
                new ShowRegistersVerb(setup),
                new CheckRegistersVerb(setup),
                new AddToRegistersVerb(setup),
                new ImportToRegistersVerb(setup),
                new TakeIntoRegistersVerb(setup),
            },
            new FreezeVerb(setup, WriteEditionPage.Of, ExamineTexts.OfAsync),
            new VerifyVerb(setup, WriteEditionPage.Of),
            new CompareVerb(setup),
            new PackVerb(setup),
            new LaunchVerb(setup),
            new Command("advance", "Who may read an edition that waits.")
            {
                new GiveCopyVerb(setup),
                new ListCopiesVerb(setup),
                new RevokeCopyVerb(setup),
            },
            new Command("keys", "What editions are signed with.")
            {
                MakeKeyVerb.New(setup),
                new ListKeysVerb(setup),
                MakeKeyVerb.Rotate(setup),
                new RevokeKeyVerb(setup),
                new SignVerb(setup),
            },
            new Command("user", "Who works in the network.")
            {
                new AddPersonVerb(setup),
                new ListPeopleVerb(setup),
                new DisablePersonVerb(setup),
                new ResetPersonVerb(setup),
            },
            new Command("cycle", "The calendar by which an edition is made.")
            {
                new NewCycleVerb(setup),
                new ShowCycleVerb(setup),
                new MoveMilestoneVerb(setup),
                new FinishMilestoneVerb(setup),
                new ShowAssignmentsVerb(setup),
                new ShowQuestionsVerb(setup),
            },
            new RemindVerb(setup, settings => WriteReminder.Load(BundledData.Folder, settings.SiteAddress).Write),
            new SettingsVerb(setup),
        };
        attest.HelpName = "attest";
        attest.Options.Add(KnownSettings.DataOption);
        foreach (var help in attest.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples();
        return attest;
    }

    /// <summary>The tree as documentation sees it: nothing it prints is seen, and no environment is read.</summary>
    public static RootCommand Build() => Build(new Setup(Terminal.Plain(TextWriter.Null, TextWriter.Null), _ => null, TimeProvider.System));
}
