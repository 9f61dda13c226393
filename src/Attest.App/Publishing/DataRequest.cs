namespace Attest.App.Publishing;

/// <summary>Tells requests of programs from those of readers: by the address, or else by what they accept.</summary>
internal static class DataRequest
{
    // Endings of addresses that are data; a page has none.
    private static readonly string[] Endings = [".json", ".csv", ".atom", ".ics", ".bib", ".ris", ".zip", ".sqlite"];

    /// <summary>Whether a request is answered with data, and its errors as <c>application/problem+json</c>.</summary>
    public static bool Is(HttpRequest request) =>
        ApiAddresses.IsApi(request) || HasEnding(request.Path.Value ?? "")
        || (request.Headers.Accept.ToString() is var accepted && accepted.Contains("json", StringComparison.OrdinalIgnoreCase) && !accepted.Contains("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an address says by its ending that it is data.</summary>
    public static bool HasEnding(string path) => Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.Ordinal));
}
