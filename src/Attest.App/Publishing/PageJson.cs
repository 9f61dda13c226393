using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>A page as JSON: the record's members in snake_case, enumerations as their words, dates as YYYY-MM-DD, unknown as null and never left out (I11).</summary>
internal static class PageJson
{
    /// <summary>The options every JSON answer of the site is written with.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // The answer is a document of its own, never put into HTML: letters of all scripts stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>The page as a JSON document.</summary>
    public static byte[] Write(Page page) => JsonSerializer.SerializeToUtf8Bytes(page, page.GetType(), Options);
}
