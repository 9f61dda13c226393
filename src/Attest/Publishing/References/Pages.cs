using System.Text.RegularExpressions;

namespace Attest.Publishing.References;

/// <summary>A pinpoint that is a page or a run of pages, which BibTeX and RIS have fields for.</summary>
internal static partial class Pages
{
    /// <summary>First and last page; null for a pinpoint of another kind.</summary>
    public static (string First, string? Last)? Of(string? locator) =>
        locator is not null && Pinpoint().Match(locator) is { Success: true } match ? (match.Groups["first"].Value, match.Groups["last"] is { Success: true } last ? last.Value : null) : null;

    [GeneratedRegex(@"^pp?\.?\s*(?<first>[A-Z]?-?\d+)(?:\s*[-–—]\s*(?<last>\d+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pinpoint();
}
