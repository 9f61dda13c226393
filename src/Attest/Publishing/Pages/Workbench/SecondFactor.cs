namespace Attest.Publishing.Pages.Workbench;

/// <summary>A new key for an app that shows codes, while it is being set.</summary>
/// <param name="Key">The key in base 32, to be typed.</param>
/// <param name="Picture">The same as an SVG to be photographed.</param>
/// <param name="Sealed">The key as the form sends it back; nobody else can read or change it.</param>
public sealed record SecondFactor(string Key, string Picture, string Sealed)
{
    /// <summary>The key in groups of four, as it is typed.</summary>
    public string Grouped => string.Join(' ', Key.Chunk(4).Select(letters => new string(letters)));
}
