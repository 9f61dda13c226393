using Attest.Network;

namespace Attest.App.Publishing.Workbench;

/// <summary>How ready an edition is to be frozen, on one page for the final editor.</summary>
internal static class MapReadinessPage
{
    /// <summary>Adds it.</summary>
    public static void MapReadiness(this OfficeRoutes routes) =>
        routes.Page("/office/readiness/{edition}", Leave.Of(Role.FinalEditor), request => MapCalendarPages.Asked(request) is { } calendar ? PageAnswer.Show(new BuildReadinessPage(request, calendar).Build()) : request.Nothing());
}
