namespace Attest.App.Publishing;

/// <summary>A photograph that may be shown.</summary>
/// <param name="File">Its file in <c>data/content/photographs</c>; its address is this below <c>/photographs/</c>.</param>
/// <param name="Caption">What it shows, when and where.</param>
/// <param name="Credit">Who took it.</param>
/// <param name="Consent">How those who can be recognised in it have agreed, or that there are none.</param>
/// <param name="Alternative">The same in words for who cannot see it.</param>
internal sealed record SitePhotograph(string File, string Caption, string Credit, string Consent, string Alternative)
{
    /// <summary>The media type by the ending of the file, or null for one that is not shown.</summary>
    public static string? MediaTypeOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".webp" => "image/webp",
        _ => null,
    };
}
