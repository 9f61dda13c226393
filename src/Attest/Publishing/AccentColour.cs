using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Publishing;

/// <summary>One colour in its two shades, <c>#rrggbb</c>: the one for light paper and the one for dark. Both are legible as text there.</summary>
public sealed partial record AccentColour
{
    /// <summary>The least contrast of text with its background (WCAG 2.2, success criterion 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    /// <summary>The paper of the light scheme.</summary>
    public const string LightPaper = "#fbfaf7";

    /// <summary>The paper of the dark scheme.</summary>
    public const string DarkPaper = "#161513";

    /// <summary>Two shades; throws <see cref="ArgumentException"/> when one is not <c>#rrggbb</c> or cannot be read on its paper.</summary>
    public AccentColour(string light, string dark)
    {
        Light = Legible(light, LightPaper, nameof(light));
        Dark = Legible(dark, DarkPaper, nameof(dark));
    }

    /// <summary>The shade for light paper.</summary>
    public string Light { get; }

    /// <summary>The shade for dark paper.</summary>
    public string Dark { get; }

    /// <summary>What is wrong with a shade on a paper, or null when nothing is.</summary>
    internal static string? Fault(string shade, string paper)
    {
        if (!Hexadecimal().IsMatch(shade))
            return $"“{shade}” is not a colour: #rrggbb is expected";
        double contrast = Contrast(shade, paper);
        return contrast >= LeastContrast ? null : string.Create(CultureInfo.InvariantCulture, $"{shade} has a contrast of {contrast:0.0}:1 on {paper}; text needs {LeastContrast}:1");
    }

    private static string Legible(string shade, string paper, string parameter) =>
        Fault(shade, paper) is { } fault ? throw new ArgumentException(fault + ".", parameter) : shade;

    // WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), the lighter above.
    private static double Contrast(string one, string other)
    {
        double first = Luminance(one) + 0.05, second = Luminance(other) + 0.05;
        return Math.Max(first, second) / Math.Min(first, second);
    }

    // WCAG 2.2, relative luminance of an sRGB colour.
    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        double value = byte.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"\A#[0-9a-fA-F]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();
}
