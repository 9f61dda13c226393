using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Tests.Docs;

/// <summary>As much Markdown as the project's own pages use: headings and their anchors, fenced blocks, inline code.</summary>
internal static partial class MarkdownPage
{
    /// <summary>The texts of the headings, without their marks.</summary>
    public static IEnumerable<string> Headings(string text) =>
        Heading().Matches(WithoutFences(text)).Select(match => match.Groups["text"].Value.Trim());

    /// <summary>The anchors that a forge gives those headings: lower case, words joined by hyphens, a number for a repeated one.</summary>
    public static IReadOnlySet<string> Anchors(string text)
    {
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (string heading in Headings(text))
        {
            string anchor = NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');
            for (int repeat = 1; !anchors.Add(repeat == 1 ? anchor : $"{anchor}-{repeat - 1}"); repeat++)
            {
            }
        }
        return anchors;
    }

    /// <summary>The fenced blocks: the line their first line is on, the words after the opening fence, and the text inside.</summary>
    public static IEnumerable<(int Line, string Info, string Text)> Fences(string text)
    {
        string[] lines = text.Split('\n');
        for (int at = 0; at < lines.Length; at++)
        {
            Match open = FenceOpen().Match(lines[at]);
            if (!open.Success)
                continue;
            int start = at + 1;
            StringBuilder block = new();
            for (at = start; at < lines.Length && lines[at].TrimEnd() != open.Groups["fence"].Value; at++)
                block.Append(lines[at]).Append('\n');
            yield return (start + 1, open.Groups["info"].Value.Trim(), block.ToString());
        }
    }

    /// <summary>The text with fenced blocks and inline code taken out; lines keep their numbers.</summary>
    public static string WithoutCode(string text) => InlineCode().Replace(WithoutFences(text), "");

    private static string WithoutFences(string text)
    {
        StringBuilder prose = new(text.Length);
        string? fence = null;
        foreach (string line in text.Split('\n'))
        {
            Match open = FenceOpen().Match(line);
            if (fence is null && open.Success)
                fence = open.Groups["fence"].Value;
            else if (fence is null)
                prose.Append(line);
            else if (line.TrimEnd() == fence)
                fence = null;
            prose.Append('\n');
        }
        return prose.ToString();
    }

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.+?)\s*#*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant)]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"^(?<fence>`{3,})(?<info>[^`]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex FenceOpen();

    [GeneratedRegex(@"(`+)(?!`).+?(?<!`)\1(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex InlineCode();
}
