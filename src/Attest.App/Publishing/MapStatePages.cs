using System.Globalization;
using Attest.App.Publishing.Live;

namespace Attest.App.Publishing;

/// <summary>The addresses below a State’s: what each edition said on a topic, and two editions side by side, the brief; and the other orders of the list of States.</summary>
internal static class MapStatePages
{
    /// <summary>Adds the pages; <paramref name="data"/> adds one that is a table too.</summary>
    public static void MapStatePagesPages(Site site, Action<string, Func<HttpRequest, PageAnswer>> page, Action<string, Func<HttpRequest, PageAnswer>> data)
    {
        FindStatePage Find(HttpRequest request) => new(site.In(request).Live, site.In(request).Find);
        page("/states/by-status", request => PageAnswer.Show(new BuildStatesPage(site.In(request).Live).ByStatus()));
        page("/states/by-name", request => PageAnswer.Show(new BuildStatesPage(site.In(request).Live).ByName()));
        page("/states/{jurisdiction}/brief", request => Find(request).Brief(Part(request, "jurisdiction")));
        page("/states/{jurisdiction}/timeline", request => Find(request).Timelines(Part(request, "jurisdiction")));
        page("/states/{jurisdiction}/compare/{earlier}/{later}", request => Find(request).Comparison(Part(request, "jurisdiction"), Part(request, "earlier"), Part(request, "later"), null));
        page("/states/{jurisdiction}/compare/{earlier}/{later}/{section}", request => Find(request).Comparison(Part(request, "jurisdiction"), Part(request, "earlier"), Part(request, "later"), Part(request, "section")));
        data("/states/{jurisdiction}/timeline/{topic}", request => Find(request).Timeline(Part(request, "jurisdiction"), Part(request, "topic")));
    }

    private static string Part(HttpRequest request, string name) => Convert.ToString(request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";
}
