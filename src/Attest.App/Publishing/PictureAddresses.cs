using System.Globalization;

namespace Attest.App.Publishing;

/// <summary>The addresses of pictures that are files: <c>/charts/….svg</c> and <c>.png</c>.</summary>
internal static class PictureAddresses
{
    public static void MapPictures(this WebApplication web, Site site, AnswerRequest answer) =>
        // An ending that is no page's: what is wrong is answered as data.
        web.MapMethods("/charts/{**path}", [HttpMethods.Get, HttpMethods.Head], context => answer.AskedAsync(context, PageForm.Json, request =>
            new FindPicture(site.In(request), site.Png).At(Convert.ToString(request.RouteValues["path"], CultureInfo.InvariantCulture) ?? "", request.Query["checked"].ToString() is "on" or "1" or "true")));
}
