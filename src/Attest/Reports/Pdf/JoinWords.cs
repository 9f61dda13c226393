using System.Text.RegularExpressions;

namespace Attest.Reports.Pdf;

/// <summary>Tells whether the hyphen at the end of a line is one of the word (“mine-affected”) or only breaks it: by how the rest of the document prints the word.</summary>
internal sealed partial class JoinWords(IEnumerable<string> lines)
{
    private readonly HashSet<string> _words = [.. lines.SelectMany(line => Word().Matches(line).Select(match => match.Value.ToLowerInvariant()))];

    /// <summary>Whether the hyphen goes when the next line is joined.</summary>
    public bool DropsHyphen(string line, string next)
    {
        if (line.EndsWith('\u00AD'))
            return true;
        if (LastPart().Match(line) is not { Success: true } last || FirstPart().Match(next) is not { Success: true } first || !char.IsLower(next[first.Index]))
            return false;
        var (begin, end) = (last.Groups["part"].Value.ToLowerInvariant(), first.Value.ToLowerInvariant());
        return _words.Contains(begin + end) || !_words.Contains($"{begin}-{end}");
    }

    [GeneratedRegex(@"[\p{L}’']+(?:-[\p{L}’']+)*(?![\p{L}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<part>[\p{L}’']+)[-‐]$", RegexOptions.CultureInvariant)]
    private static partial Regex LastPart();

    [GeneratedRegex(@"^[\p{L}’']+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPart();
}
