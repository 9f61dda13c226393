using System.Collections.Immutable;
using Attest.App.Network.SignIn;
using Attest.Network.Cycle;

namespace Attest.App.Publishing.Workbench;

/// <summary>The addresses of the office, as a table of contents; docs/network.md says what each shows.</summary>
internal static class OfficePages
{
    /// <summary>Adds them; without a place for an office there are none.</summary>
    public static void MapOffice(this WebApplication web, Site site, AnswerRequest answer)
    {
        if (web.Services.GetService<CurrentOffice>() is not { } offices)
            return;
        OfficeRoutes routes = new(web, site, answer, offices);
        Lazy<ImmutableArray<MilestoneRule>> milestones = new(() => ReadMilestoneRules.From(Path.Combine(site.DataFolder, "content", "milestones.csv")));
        routes.MapSignIn(milestones);
        routes.MapJoining();
        routes.MapPasskeys();
        routes.MapAccount();
        routes.MapPeople();
        routes.MapCalendars(milestones);
        routes.MapMessages(milestones);
        routes.MapReadiness();
        routes.MapAssignments();
        new MapDraftPages(site).Map(routes);
        MapRequestPages.Map(routes);
        routes.MapReplies(web.Services.GetService<TimeProvider>() ?? TimeProvider.System);
    }
}
