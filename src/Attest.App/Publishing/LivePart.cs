using System.Text.RegularExpressions;

namespace Attest.App.Publishing;

/// <summary>
/// A place of a text that the site fills in when the page is shown: <c>{{treaty MBT}}</c>. What follows a sign of equality is the figure as it was when the text was written:
/// <c>{{treaty MBT = 161}}</c>.
/// </summary>
/// <param name="Name">What is to stand there.</param>
/// <param name="Argument">Of what; empty where that needs no telling.</param>
/// <param name="Told">The figure when the text was written, or null.</param>
internal sealed partial record LivePart(string Name, string Argument, string? Told)
{
    // Whether each may have a figure told, and what it needs to be told of.
    private static readonly Dictionary<string, (bool IsFigure, string Argument)> Known = new(StringComparer.Ordinal)
    {
        ["treaty"] = (true, "^[A-Za-z0-9-]+$"),
        ["ask"] = (true, "^[a-z0-9_]+/[a-z0-9_]+$"),
        ["series"] = (true, "^[a-z0-9_]+/[a-z0-9_-]+ [0-9]{4}$"),
        ["held"] = (true, "^$"),
        ["vocabulary"] = (false, "^(?:hedge|bound|kind|knowing|standing)$"),
        ["chart"] = (false, "^[A-Za-z0-9_/-]+$"),
        ["photographs"] = (false, "^$"),
        ["launches"] = (false, "^$"),
        ["contents"] = (false, "^$"),
    };

    /// <summary>The text with each place filled in; one that is a paragraph of its own is replaced with the paragraph.</summary>
    public static string Replace(string html, Func<LivePart, string> fill) => Place().Replace(html, match => Parse(match) is { } part ? fill(part) is var filled && match.Groups["alone"].Success && IsInline(part) ? $"<p>{filled}</p>" : filled : match.Value);

    /// <summary>The text without its places.</summary>
    public static string Without(string text) => Place().Replace(text, match => match.Groups["told"].Value.Trim()).Trim();

    /// <summary>The places of a text as it names them, in their order.</summary>
    public static IEnumerable<string> Named(string html) => Place().Matches(html).Select(match => $"{{{{{match.Groups["what"].Value.Trim()}}}}}");

    /// <summary>What is wrong with the places of a text; empty where nothing is.</summary>
    public static IEnumerable<string> Problems(string html) => Place().Matches(html).Where(match => Parse(match) is null)
        .Select(match => $"{{{{{match.Groups["what"].Value}}}}} is nothing that can be filled in. There are: {{{{treaty MBT}}}}, {{{{ask production/current}}}}, {{{{series casualties/total 2007}}}}, {{{{held}}}}, {{{{vocabulary hedge}}}}, {{{{chart treaties/MBT}}}}, {{{{photographs}}}}, {{{{launches}}}}, {{{{contents}}}}; a figure may have “= 161” after it.");

    private static bool IsInline(LivePart part) => Known[part.Name].IsFigure;

    private static LivePart? Parse(Match match)
    {
        string name = match.Groups["name"].Value, argument = match.Groups["argument"].Value.Trim();
        string? told = match.Groups["told"] is { Success: true } group ? group.Value.Trim() : null;
        return Known.TryGetValue(name, out var known) && Regex.IsMatch(argument, known.Argument, RegexOptions.CultureInvariant) && (told is null || (known.IsFigure && told.Length > 0)) ? new(name, argument, told) : null;
    }

    [GeneratedRegex("(?<alone><p>)?\\{\\{(?<what> *(?<name>[a-z]*)(?<argument>[^{}=]*)(?:=(?<told>[^{}]*))?)\\}\\}(?(alone)</p>|)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
