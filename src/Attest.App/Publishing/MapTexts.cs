using System.Globalization;

namespace Attest.App.Publishing;

/// <summary>The organisation's own pages and its photographs.</summary>
internal static class MapTexts
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds <c>/about/…</c>, with what is live in the texts filled in, and <c>/photographs/…</c>.</summary>
    public static void MapTextPages(this WebApplication web, Site site, AnswerRequest answer)
    {
        PageAnswer Build(HttpRequest request)
        {
            var language = site.In(request);
            var found = language.Find.Text(Part(request, "text"));
            return found.Page is Attest.Publishing.Pages.TextPage text ? PageAnswer.Show(new FillText(language, site.Png, site.Photographs, site.Launches).Of(text)) : found;
        }

        web.MapMethods("/about/{text}", Reading, context => answer.PageAsync(context, PageForm.Html, Build));
        web.MapMethods("/about/{text}.json", Reading, context => answer.PageAsync(context, PageForm.Json, Build));
        web.MapMethods("/about/{text}.csv", Reading, context => answer.PageAsync(context, PageForm.Csv, Build));
        web.MapMethods("/photographs/{file}", Reading, context => answer.FreshAsync(context, PageForm.Html, request => site.Photographs.Find(Part(request, "file")) is { } photograph ? PageAnswer.Send(photograph) : site.In(request).Find.Nothing(request.Path)));
    }

    private static string Part(HttpRequest request, string name) => Convert.ToString(request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";
}
