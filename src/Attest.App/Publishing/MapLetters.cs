using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Publishing.Pages;
using Attest.Store;
using CsvHelper;
using Microsoft.AspNetCore.Http.Features;

namespace Attest.App.Publishing;

/// <summary>
/// The forms by which readers write to the organisation, at <c>/order</c> and below a statement, and the lists of what they wrote, which only the machine that serves the site is shown. Nothing of a
/// letter is logged, and no public page has it.
/// </summary>
internal sealed class MapLetters(Site site, AnswerRequest answer, TimeProvider clock)
{
    private const int MostBytes = 64 * 1024;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private readonly Lazy<IReadOnlyList<OrderPage.Publication>> publications = new(() => Publications(Path.Combine(site.DataFolder, "content", "publications.csv")));

    /// <summary>Adds the forms and the lists.</summary>
    public void Map(WebApplication web, LocalEditing editing)
    {
        Form(web, "/order", request => Build(request).Order(publications.Value), Order);
        Form(web, "/statements/{statement}/feedback", request => Build(request).Feedback(Part(request, "statement")), Feedback);
        foreach (var (pattern, kind) in new[] { ("/office/orders", LetterKind.Order), ("/office/feedback", LetterKind.Feedback) })
        {
            editing.Page(web, pattern, request => PageAnswer.Show(Build(request).Letters(kind)));
            editing.Table(web, pattern, request => PageAnswer.Show(Build(request).Letters(kind)));
        }
    }

    private BuildLetterPages Build(HttpRequest request) => new(site.In(request).Live);

    private void Form<T>(WebApplication web, string pattern, Func<HttpRequest, T?> build, Func<HttpRequest, T, IFormCollection, (Letter? Letter, Page Again)> take) where T : Page
    {
        PageAnswer Show(HttpRequest request) => build(request) is { } page ? PageAnswer.Show(request.Query["sent"] == "on" ? Sent(page) : page) : site.In(request).Find.Nothing(request.Path);
        web.MapMethods(pattern, Reading, context => answer.FreshAsync(context, PageForm.Html, Show));
        web.MapMethods(pattern + ".json", Reading, context => answer.FreshAsync(context, PageForm.Json, Show));
        web.MapPost(pattern, async context =>
        {
            context.Response.Headers.CacheControl = "no-store";
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = MostBytes;
            var request = context.Request;
            var taken = build(request) is not { } page ? site.In(request).Find.Nothing(request.Path)
                : !LocalEditing.IsOwnForm(request) ? Refusal(request, StatusCodes.Status403Forbidden, site.In(request).Texts["Not from here"], site.In(request).Texts["This form is taken only from its own page on this site."])
                : !request.HasFormContentType ? Refusal(request, StatusCodes.Status415UnsupportedMediaType, site.In(request).Texts["Not a form"], site.In(request).Texts["This address takes the form on its page."])
                : await TakeAsync(request, page, take);
            await answer.FreshAsync(context, DataRequest.Is(request) ? PageForm.Json : PageForm.Html, _ => taken);
        });
    }

    private async Task<PageAnswer> TakeAsync<T>(HttpRequest request, T page, Func<HttpRequest, T, IFormCollection, (Letter? Letter, Page Again)> take) where T : Page
    {
        var form = await request.ReadFormAsync(new FormOptions { MemoryBufferThreshold = MostBytes, BufferBodyLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = MostBytes }, request.HttpContext.RequestAborted);
        var (letter, again) = take(request, page, form);
        if (letter is null)
            return PageAnswer.Show(again);
        await site.Live.Store.Letters.AddAsync(letter, request.HttpContext.RequestAborted);
        // A page of its own, so that to load it again sends nothing twice.
        return DataRequest.Is(request) ? PageAnswer.Show(Sent(page)) : PageAnswer.Move(page.Address + "?sent=on");
    }

    private (Letter?, Page) Order(HttpRequest request, OrderPage page, IFormCollection form)
    {
        TakeLetter take = new(site.In(request).Texts, clock);
        return (take.Order(form, page.Publications), page with { Problems = take.Problems, Entered = Entered(form) });
    }

    private (Letter?, Page) Feedback(HttpRequest request, FeedbackPage page, IFormCollection form)
    {
        TakeLetter take = new(site.In(request).Texts, clock);
        return (take.Feedback(form, Part(request, "statement")), page with { Problems = take.Problems, Entered = Entered(form) });
    }

    private static Page Sent(Page page) => page switch { OrderPage order => order with { IsSent = true }, FeedbackPage feedback => feedback with { IsSent = true }, _ => page };

    private static Dictionary<string, string> Entered(IFormCollection form) => form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);

    private static PageAnswer Refusal(HttpRequest request, int status, string title, string detail) => PageAnswer.Show(new MissingPage
    {
        Address = request.Path.Value!,
        Title = title,
        Description = detail,
        Status = status,
        Detail = detail,
        Suggestions = [new(detail, request.Path.Value!)],
    });

    // Columns publication and title; without the file nothing can be ordered.
    private static List<OrderPage.Publication> Publications(string path)
    {
        List<OrderPage.Publication> found = [];
        if (!File.Exists(path))
            return found;
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        for (bool isHeader = true; csv.Read(); isHeader = false)
        {
            string[] fields = csv.Current.ToArray();
            if (!isHeader)
                found.Add(fields is [{ Length: > 0 } code, { Length: > 0 } title] ? new(code, title) : throw new FormatException($"{path}:{csv.LineNumber}: publication and title are both needed."));
        }
        return found;
    }

    private static string Part(HttpRequest request, string name) => Convert.ToString(request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";
}
