using System.Globalization;
using Attest.App.Publishing.Live;

namespace Attest.App.Publishing;

/// <summary>The addresses of records laid out as tables: a treaty's acts, a State's votes, meetings, munitions, States beside each other, editions, single figures.</summary>
internal static class RecordAddresses
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRecords(this WebApplication web, Site site, AnswerRequest answer)
    {
        void Form(string pattern, PageForm form, Func<SiteLanguage, HttpRequest, PageAnswer> build) =>
            web.MapMethods(pattern, Reading, context => answer.AskedAsync(context, form, request => build(site.In(request), request)));

        Form("/resolutions/{resolution}.csv", PageForm.Csv, (language, request) => language.Find.RollCall(Part(request, "resolution")));
        void All(string pattern, Func<SiteLanguage, HttpRequest, PageAnswer> build)
        {
            Form(pattern, PageForm.Html, build);
            Form(pattern + ".json", PageForm.Json, build);
            Form(pattern + ".csv", PageForm.Csv, build);
        }
        All("/states/{jurisdiction}/votes", (language, request) => language.Records.Votes(language.Find, Part(request, "jurisdiction")));
        All("/meetings", (language, _) => language.Records.Meetings());
        All("/meetings/{meeting}", (language, request) => language.Records.Meeting(Part(request, "meeting")));
        All("/munitions", (language, _) => language.Records.Munitions());
        All("/munitions/{munition}", (language, request) => language.Records.Munition(Part(request, "munition")));
        All("/comments-received", (language, request) => language.Records.Comments(request.Query["by"]));
        All("/comments-received/{comment}", (language, request) => language.Records.Comment(Part(request, "comment")));
        All("/compare", (language, request) => language.Records.Compare(request.Query["state"], request.Query["kind"]));

        // An edition is recorded beside the readings that pages are kept by.
        foreach (var (ending, form) in new[] { ("", PageForm.Html), (".json", PageForm.Json), (".csv", PageForm.Csv) })
            web.MapMethods("/editions" + ending, Reading, context => answer.FreshAsync(context, form, request => PageAnswer.Show(new BuildEditionsPage(site.In(request).Live).Build())));

        // With the address by which the site was asked for in it, so it is not kept.
        void Figure(string pattern, PageForm form) => web.MapMethods(pattern, Reading, context => answer.FreshAsync(context, form, request =>
            site.In(request).Records.Figure(Part(request, "statement"), new Uri($"{request.Scheme}://{request.Host}{RequestLanguage.Prefix(request)}"))));
        Figure("/figures/{statement}", PageForm.Html);
        Figure("/figures/{statement}.json", PageForm.Json);
        Figure("/figures/{statement}.csv", PageForm.Csv);
    }

    private static string Part(HttpRequest request, string name) => Convert.ToString(request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";
}
