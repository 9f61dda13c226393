using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.App.Publishing.Live;

namespace Attest.App.Publishing;

/// <summary>The reference of the addresses for programs, to be read and as an OpenAPI document. The addresses themselves are those of pages (<see cref="ApiAddresses"/>).</summary>
internal static class MapApi
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds the page and the document.</summary>
    public static void MapReference(this WebApplication web, Site site, AnswerRequest answer)
    {
        // Making the schemas of all pages takes a moment that nobody at the start waits for.
        Lazy<JsonObject> document = new(() => DescribeApi.Document(site.Live.Organisation, site.Licence.Name, site.Licence.Address.ToString()));
        Lazy<PageBody> body = new(() => PageBody.Of("application/json; charset=utf-8", document.Value.ToJsonString(Readable)));
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        PageAnswer Show(HttpRequest request) => PageAnswer.Show(new BuildApiPage(site.In(request).Live, document.Value).Build());
        web.MapMethods("/api", reading, context => answer.PageAsync(context, PageForm.Html, Show));
        web.MapMethods("/api.json", reading, context => answer.PageAsync(context, PageForm.Json, Show));
        web.MapMethods(ApiAddresses.Description, reading, context => answer.FreshAsync(context, PageForm.Html, _ => PageAnswer.Send(body.Value)));
    }
}
