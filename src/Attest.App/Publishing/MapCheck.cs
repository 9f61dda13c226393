using Attest.App.Publishing.Live;

namespace Attest.App.Publishing;

/// <summary>The addresses at which a text is checked.</summary>
internal static class MapCheck
{
    /// <summary>Adds the form, its answer, and both as data.</summary>
    public static void MapTextCheck(this WebApplication web, Site site, AnswerRequest answer)
    {
        CurrentTextCheck check = new(site.Live, site.DataFolder);
        var builders = site.Languages.ToDictionary(language => language.Code, language => new BuildCheckPage(language.Live, check), StringComparer.Ordinal);
        BuildCheckPage In(HttpRequest request) => builders[site.In(request).Code];

        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        web.MapMethods("/check", reading, context => answer.FreshAsync(context, PageForm.Html, request => PageAnswer.Show(In(request).Empty())));
        web.MapMethods("/check.json", reading, context => answer.FreshAsync(context, PageForm.Json, request => PageAnswer.Show(In(request).Empty())));
        web.MapPost("/check", new TakeText(answer, In).AnswerAsync);
    }
}
