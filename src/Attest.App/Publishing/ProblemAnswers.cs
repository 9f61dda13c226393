using Attest.Publishing;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>Gives every error a body: <c>application/problem+json</c> (RFC 9457) for data, a page for readers. What failed is logged without its words, which may be a reader's.</summary>
internal static class ProblemAnswers
{
    /// <summary>Takes errors of everything that comes after.</summary>
    public static void UseProblemAnswers(this WebApplication web, AnswerRequest answer, Func<HttpRequest, InterfaceTexts> textsOf)
    {
        var log = web.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProblemAnswers).FullName!);
        web.Use(async (context, next) =>
        {
            var response = context.Response;
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException error) when (!response.HasStarted)
            {
                response.StatusCode = error.StatusCode;
            }
            catch (Exception error) when (!response.HasStarted && error is not OperationCanceledException)
            {
                log.LogError(error, "A page failed");
                response.StatusCode = StatusCodes.Status500InternalServerError;
            }
            if (response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
            {
                if (response.StatusCode >= StatusCodes.Status500InternalServerError)
                    response.Headers.CacheControl = "no-store";
                var page = Page(context.Request, response.StatusCode, textsOf(context.Request));
                await answer.FreshAsync(context, DataRequest.Is(context.Request) ? PageForm.Json : PageForm.Html, _ => PageAnswer.Show(page));
            }
        });
    }

    private static MissingPage Page(HttpRequest request, int status, InterfaceTexts texts)
    {
        var (title, detail) = status switch
        {
            StatusCodes.Status405MethodNotAllowed => (texts["Not in this way"], texts.Of("This address is not there for {0}.", request.Method)),
            StatusCodes.Status413PayloadTooLarge => (texts["Too long"], texts["More was sent than is taken here."]),
            StatusCodes.Status415UnsupportedMediaType => (texts["Not in this form"], texts["What was sent is in no form that is taken here."]),
            StatusCodes.Status429TooManyRequests => (texts["Too many requests"], texts["So many searches, checks and forms from one address are too much for a small machine. Wait a minute."]),
            >= 500 => (texts["Something failed here"], texts["That is no fault of yours; it was logged. Try again, or go another way."]),
            _ => (texts["Not understood"], texts["The request is not one that can be answered."]),
        };
        return new()
        {
            Address = request.Path.Value!,
            Title = title,
            Description = detail,
            Status = status,
            Detail = detail,
            Suggestions = [new(texts["The front page"], "/")],
        };
    }
}
