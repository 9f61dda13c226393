using Attest.App.Publishing.Live;

namespace Attest.App.Publishing;

/// <summary>The addresses under which the archive published its pages: asked for by a form, or of this site itself.</summary>
internal static class MapOldLinks
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the form, which leads to a page that is held, and the same as data, which tells of it.</summary>
    public static void MapResolve(this WebApplication web, Site site, AnswerRequest answer)
    {
        web.MapMethods("/resolve", Reading, context => answer.FreshAsync(context, PageForm.Html, request => Lead(site, request)));
        web.MapMethods("/resolve.json", Reading, context => answer.FreshAsync(context, PageForm.Json, request => Tell(site, request)));
    }

    /// <summary>What an address that this site does not have leads to, where it is one of the archive’s; otherwise null.</summary>
    public static PageAnswer? OldLink(Site site, HttpRequest request)
    {
        var page = new BuildResolvePage(site.In(request).Live).Of(request.Path.Value + request.QueryString.Value);
        return page switch
        {
            { Held: { } held } => PageAnswer.MoveForGood(held.Address),
            { Tells: not null } => PageAnswer.Move("/resolve?url=" + Uri.EscapeDataString(page.Asked)),
            _ => null,
        };
    }

    private static PageAnswer Lead(Site site, HttpRequest request) =>
        ApiAddresses.IsApi(request) || DataRequest.Is(request) || Built(site, request) is not { Held: { } held } ? Tell(site, request) : PageAnswer.Move(held.Address);

    private static PageAnswer Tell(Site site, HttpRequest request) => PageAnswer.Show(Built(site, request));

    private static Attest.Publishing.Pages.ResolvePage Built(Site site, HttpRequest request)
    {
        BuildResolvePage build = new(site.In(request).Live);
        return request.Query["url"].ToString() is { Length: > 0 } asked ? build.Of(asked) : build.Empty();
    }
}
