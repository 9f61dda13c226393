using Attest.Publishing.Pages;
using Microsoft.Net.Http.Headers;

namespace Attest.App.Publishing;

/// <summary>The addresses of the files in which the whole base can be taken away.</summary>
internal static class MapDownloads
{
    /// <summary>Adds the page and the files.</summary>
    public static void MapDownloadFiles(this WebApplication web, Site site, AnswerRequest answer)
    {
        var downloads = site.Downloads;
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        PageAnswer Show(HttpRequest request) => PageAnswer.Show(Page(site, request, downloads?.Current));
        web.MapMethods("/downloads", reading, context => answer.FreshAsync(context, PageForm.Html, Show));
        web.MapMethods("/downloads.json", reading, context => answer.FreshAsync(context, PageForm.Json, Show));
        foreach (string name in new[] { MakeDownloads.Sqlite, MakeDownloads.Package })
            web.MapMethods("/downloads/" + name, reading, context => SendAsync(context, site, answer, name));
    }

    private static async Task SendAsync(HttpContext context, Site site, AnswerRequest answer, string name)
    {
        var downloads = site.Downloads;
        if (downloads?.Current is not { } made || made.Files.FirstOrDefault(file => file.Name == name) is not { } file)
        {
            await answer.FreshAsync(context, PageForm.Json, request => site.In(request).Find.Nothing(request.Path));
            return;
        }
        AnswerRequest.Prepare(context.Response, name == MakeDownloads.Sqlite ? "application/vnd.sqlite3" : "application/zip");
        await Results.File(downloads.PathOf(file), context.Response.ContentType, name, made.MadeAt, new EntityTagHeaderValue($"\"{file.Sha256[..24]}\""), enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static DownloadsPage Page(Site site, HttpRequest request, DownloadSet? made)
    {
        var texts = site.In(request).Texts;
        return new()
        {
            Address = "/downloads",
            Title = texts["Downloads"],
            Description = texts["The whole base as one SQLite file and as a Data Package of CSV files."],
            Revision = made?.Revision,
            MadeAt = made?.MadeAt,
            Licence = new(site.Licence.Name, site.Licence.Address.ToString()),
            Files = made is null ? [] : [.. made.Files.Select(file => new DownloadsPage.Download(file.Name, "/downloads/" + file.Name,
                file.Name == MakeDownloads.Sqlite ? texts["One SQLite file; its table “readme” says what every table and column means."] : texts["A Data Package: a zip of a CSV file for each table, and a description."], file.Bytes, file.Sha256))],
        };
    }
}
