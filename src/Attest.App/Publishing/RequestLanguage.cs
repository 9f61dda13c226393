using System.Text.RegularExpressions;

namespace Attest.App.Publishing;

/// <summary>
/// The language of a request is the first part of its address, <c>/es/states/PRK</c>; without one it is the first that the organisation names. The part is taken off before the address is looked for
/// and put before the links of the page that is answered, so that nothing in between knows of it.
/// </summary>
internal static partial class RequestLanguage
{
    /// <summary>Takes the language off the address of every request.</summary>
    public static void UseRequestLanguage(this IApplicationBuilder web, IReadOnlyList<SiteLanguage> languages) => web.Use((context, next) =>
    {
        foreach (var language in languages)
        {
            if (language.Prefix.Length > 0 && context.Request.Path.StartsWithSegments(language.Prefix, StringComparison.Ordinal, out var rest))
            {
                context.Request.PathBase = language.Prefix;
                context.Request.Path = rest.HasValue ? rest : "/";
                break;
            }
        }
        return next(context);
    });

    /// <summary>What stands before the addresses that answer a request leads to: its language, and what makes them addresses for programs.</summary>
    public static string Prefix(HttpRequest request) => request.PathBase.Value ?? "";

    /// <summary>The prefix of the request's language: empty for the first.</summary>
    public static string LanguageOf(HttpRequest request) => Prefix(request).Replace(ApiAddresses.Root, "", StringComparison.Ordinal);

    /// <summary>A document with its links within the site led to the same language. Assets have none, and a link that names its language keeps it.</summary>
    public static string Lead(string html, string prefix) => prefix.Length == 0 ? html : OwnLink().Replace(html, $"$1{prefix}$2");

    [GeneratedRegex("""((?<!hreflang="[A-Za-z-]+" )(?:href|action)=")(/(?!assets/|/)[^"]*")""", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLink();
}
