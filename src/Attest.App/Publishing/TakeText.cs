using System.Globalization;
using System.Text;
using System.Text.Json;
using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Sources;
using Microsoft.AspNetCore.Http.Features;

namespace Attest.App.Publishing;

/// <summary>
/// Takes a text to be checked: from the form of the page, or from a program as JSON, as plain text or as a form. It is held in memory and nowhere else: no file is written while a form
/// is read, nothing is logged of it, and nothing is kept.
/// </summary>
internal sealed class TakeText(AnswerRequest answer, Func<HttpRequest, BuildCheckPage> build)
{
    /// <summary>Longer than any statement to the press, and than most reports.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private const string JsonForm = "{\"text\": \"…\", \"state\": \"PRK\", \"on\": \"2004-03-01\"}";

    // What a form has around its file.
    private const int Around = 64 * 1024;

    private static readonly FormOptions InMemory = new() { MemoryBufferThreshold = MostBytes + Around, BufferBodyLengthLimit = MostBytes + Around, MultipartBodyLengthLimit = MostBytes + Around, ValueLengthLimit = MostBytes };

    /// <summary>Answers with the page, or for programs with its data; what cannot be taken is told.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var request = context.Request;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes + Around;
        var form = DataRequest.Is(request) ? PageForm.Json : PageForm.Html;
        var taken = await TakeAsync(request, build(request));
        await answer.FreshAsync(context, form, _ => taken);
    }

    private static async Task<PageAnswer> TakeAsync(HttpRequest request, BuildCheckPage page)
    {
        CheckAsked asked;
        var texts = page.Texts;
        try
        {
            if (await ReadAsync(request, texts) is not { } read)
                return Problem(request, texts, StatusCodes.Status415UnsupportedMediaType, texts["Not a text"], texts["Send application/json with “text”, text/plain, or a form with “text” or “file”."]);
            asked = read;
        }
        catch (Exception error) when (error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException)
        {
            return Problem(request, texts, StatusCodes.Status413PayloadTooLarge, texts["Too long"], texts.Of("A text or file of at most {0} MB is checked. Give a part of it.", MostBytes / 1024 / 1024));
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            return Problem(request, texts, StatusCodes.Status400BadRequest, texts["Not understood"], error is JsonException ? texts.Of("This is no JSON object of the form {0}.", JsonForm) : error.Message);
        }
        if (asked.Source is null)
            return DataRequest.Is(request)
                ? Problem(request, texts, StatusCodes.Status400BadRequest, texts["Nothing to check"], texts["There is no text: send it as “text”, or a file as “file”."])
                : PageAnswer.Show(page.Refused(asked, "text-missing", texts["There is no text: paste a paragraph, or choose a file."]));
        return PageAnswer.Show(page.Checked(asked));
    }

    // Null for a body that is none of the three.
    private static async Task<CheckAsked?> ReadAsync(HttpRequest request, InterfaceTexts texts)
    {
        var stop = request.HttpContext.RequestAborted;
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(InMemory, stop);
            var file = form.Files.FirstOrDefault(file => file.Length > 0);
            return await AskedAsync(texts, form["text"].ToString(), file, form["state"].ToString(), form["on"].ToString());
        }
        if (request.HasJsonContentType())
        {
            using var json = await JsonDocument.ParseAsync(request.Body, cancellationToken: stop);
            return await AskedAsync(texts, Field(json, "text", texts), null, Field(json, "state", texts), Field(json, "on", texts));
        }
        if (request.ContentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true)
        {
            using StreamReader text = new(request.Body, Encoding.UTF8);
            return await AskedAsync(texts, await text.ReadToEndAsync(stop), null, request.Query["state"].ToString(), request.Query["on"].ToString());
        }
        return null;
    }

    private static string Field(JsonDocument json, string name, InterfaceTexts texts) =>
        json.RootElement.ValueKind != JsonValueKind.Object ? throw new JsonException()
        : !json.RootElement.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException(texts.Of("“{0}” is a string.", name));

    private static async Task<CheckAsked> AskedAsync(InterfaceTexts texts, string text, IFormFile? file, string state, string on)
    {
        JurisdictionCode? code = null;
        if (state.Length > 0 && !JurisdictionCode.TryParse(state, out code))
            throw new FormatException(texts.Of("“{0}” is no code of a State: three letters, as PRK.", state));
        DateOnly? day = null;
        if (on.Length > 0)
            day = DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var said) ? said : throw new FormatException(texts.Of("“{0}” is no day: 2004-03-01.", on));
        if (file is not null)
        {
            using MemoryStream bytes = new((int)file.Length);
            await file.CopyToAsync(bytes);
            var name = Path.GetFileName(file.FileName);
            return new(new Source(string.IsNullOrWhiteSpace(name) ? "file" : name, bytes.ToArray()), "", code, day);
        }
        return new(string.IsNullOrWhiteSpace(text) ? null : new Source("text.txt", Encoding.UTF8.GetBytes(text)), text, code, day);
    }

    private static PageAnswer Problem(HttpRequest request, InterfaceTexts texts, int status, string title, string detail) => PageAnswer.Show(new MissingPage
    {
        Address = request.Path.Value!,
        Title = title,
        Description = detail,
        Status = status,
        Detail = detail,
        Suggestions = [new(texts["Check a text"], "/check")],
    });
}
