using System.Globalization;

namespace Attest.App.Publishing;

/// <summary>The addresses below a State’s: what each edition said on a topic, and two editions side by side.</summary>
internal static class MapCountry
{
    /// <summary>Adds the pages; <paramref name="data"/> adds one that is a table too.</summary>
    public static void MapCountryPages(Site site, Action<string, Func<HttpRequest, PageAnswer>> page, Action<string, Func<HttpRequest, PageAnswer>> data)
    {
        FindCountryPage Find(HttpRequest request) => new(site.In(request).Live, site.In(request).Find);
        page("/states/{jurisdiction}/timeline", request => Find(request).Timelines(Part(request, "jurisdiction")));
        page("/states/{jurisdiction}/compare/{earlier}/{later}", request => Find(request).Comparison(Part(request, "jurisdiction"), Part(request, "earlier"), Part(request, "later"), null));
        page("/states/{jurisdiction}/compare/{earlier}/{later}/{section}", request => Find(request).Comparison(Part(request, "jurisdiction"), Part(request, "earlier"), Part(request, "later"), Part(request, "section")));
        data("/states/{jurisdiction}/timeline/{topic}", request => Find(request).Timeline(Part(request, "jurisdiction"), Part(request, "topic")));
    }

    private static string Part(HttpRequest request, string name) => Convert.ToString(request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";
}
