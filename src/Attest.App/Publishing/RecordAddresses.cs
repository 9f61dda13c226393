using System.Globalization;

namespace Attest.App.Publishing;

/// <summary>The addresses of records laid out as tables: a treaty's acts, a State's votes, meetings, munitions, States beside each other, single figures.</summary>
internal static class RecordAddresses
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRecords(this WebApplication web, Site site, AnswerRequest answer)
    {
        void Form(string pattern, PageForm form, Func<SiteLanguage, HttpRequest, PageAnswer> build) =>
            web.MapMethods(pattern, Reading, context => answer.AskedAsync(context, form, request => build(site.In(request), request)));

        Form("/treaties/{treaty}.csv", PageForm.Csv, (language, request) => language.Find.Treaty(Part(request, "treaty"), null));
        Form("/treaties/{treaty}/{day}.csv", PageForm.Csv, (language, request) => language.Find.Treaty(Part(request, "treaty"), Part(request, "day")));
    }

    private static string Part(HttpRequest request, string name) => Convert.ToString(request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";
}
