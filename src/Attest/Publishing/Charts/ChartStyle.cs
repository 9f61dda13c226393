using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Publishing.Charts;

/// <summary>The look of pictures: one set of rules, with the colours of the page within a page, and with colours of its own in a file.</summary>
public static partial class ChartStyle
{
    // The tokens of the style sheet, light and dark; a test sees to it that they are the same there.
    private static readonly Dictionary<string, (string Light, string Dark)> Colours = new(StringComparer.Ordinal)
    {
        ["paper"] = ("#fbfaf7", "#161513"), ["ink"] = ("#1c1b19", "#ece8df"), ["soft"] = ("#5d5a54", "#a9a397"), ["line"] = ("#dedad2", "#35322d"), ["field"] = ("#8b867c", "#7d776c"),
        ["party"] = ("#23615c", "#2b7570"), ["signed"] = ("#86600f", "#8a6518"), ["left"] = ("#3a4a7a", "#5a6db0"), ["out"] = ("#6f6a60", "#726c61"), ["unknown"] = ("#efece5", "#292622"),
    };

    /// <summary>The rules, with the colours of the page they stand in.</summary>
    public static string Rules { get; } = """
        .chart .ground { fill: none }
        .chart text { font: 500 12px system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; fill: var(--ink) }
        .chart .quiet { fill: var(--soft) }
        .chart .head { font-weight: 600; font-size: 15px }
        .chart .large { font-weight: 600; font-size: 30px }
        .chart .rule { stroke: var(--line); stroke-width: 1; fill: none }
        .chart .stem { stroke: var(--field); stroke-width: 1; fill: none }
        .chart .bar { stroke: var(--party); stroke-width: 5; fill: none }
        .chart .open { stroke: var(--party); stroke-width: 2; stroke-dasharray: 3 3; fill: none }
        .chart .tip, .chart .full { fill: var(--party) }
        .chart .before { fill: var(--paper); stroke: var(--soft); stroke-width: 1.2 }
        .chart .slanting { fill: var(--signed); stroke: var(--signed) }
        .chart .grid { fill: var(--left); stroke: var(--left) }
        .chart .dots { fill: var(--out); stroke: var(--out) }
        .chart .empty { fill: var(--unknown); stroke: var(--field); stroke-dasharray: 2.5 2 }
        .chart .gap { fill: var(--unknown) }
        .chart .over { stroke: var(--paper); stroke-width: 1.6; fill: none }
        .chart .over-dot { fill: var(--paper) }
        .chart .hatch { stroke: var(--field); stroke-width: 1; fill: none }

        """;

    /// <summary>The style sheet of a picture that is a file: light, and dark where the reader has it so.</summary>
    public static string Own { get; } =
        Coloured(colour => colour.Light).Replace(".ground { fill: none }", $".ground {{ fill: {Colours["paper"].Light} }}", StringComparison.Ordinal)
        + "@media (prefers-color-scheme: dark) {\n"
        + Coloured(colour => colour.Dark).Replace(".ground { fill: none }", $".ground {{ fill: {Colours["paper"].Dark} }}", StringComparison.Ordinal)
        + "}\n";

    /// <summary>The hash by which a content security policy lets the style sheet of a file through.</summary>
    public static string OwnHash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Own)))}'";

    private static string Coloured(Func<(string Light, string Dark), string> choose) => Token().Replace(Rules, match => choose(Colours[match.Groups[1].Value]));

    [GeneratedRegex(@"var\(--([a-z]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
