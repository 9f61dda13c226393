using Attest.App.Publishing.Live;
using Attest.Editions.Launch;
using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.App.Publishing;

/// <summary>The links of advance copies. One that was taken back, is of another edition or was never given is answered as any address that is not there; nothing of a copy is kept or indexed by anybody on the way.</summary>
internal static class MapAdvance
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the links, where editions may wait.</summary>
    public static void MapAdvanceCopies(this WebApplication web, Site site, AnswerRequest answer)
    {
        if (site.EmbargoFolder is not { } folder)
            return;
        AdvanceCopies copies = new(new(folder));
        void Page(string pattern, Func<BuildAdvancePages, HttpRequest, AdvancePage?> build) => web.MapMethods(pattern, Reading, context =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
            return answer.FreshAsync(context, PageForm.Html, request =>
                copies.Find(Part(request, "secret")) is var (copy, edition) && build(new(site.In(request).Live, Part(request, "secret"), copy, edition), request) is { } page
                    ? PageAnswer.Show(page) : site.In(request).Find.Nothing(request.Path));
        });
        Page("/advance/{secret}", (pages, _) => pages.List());
        Page("/advance/{secret}/{jurisdiction}", (pages, request) => JurisdictionCode.TryParse(Part(request, "jurisdiction"), out var code) ? pages.Report(code) : null);
    }

    private static string Part(HttpRequest request, string name) => (string)request.RouteValues[name]!;
}
