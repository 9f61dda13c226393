using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Sources;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// A body whose name two editions spell almost alike: one of its words in the singular here and in the plural there, each edition always in its own way. It may be one body or two;
/// who counts bodies or follows one through the editions must know.
/// </summary>
internal sealed partial class CheckNames : ICheckEditions
{
    public CheckCode Code { get; } = new("edition-name", FindingSeverity.Low, FindingSubject.Text, CheckScope.Editions, "“{0}” here, “{1}” in the {2} edition.");

    public IEnumerable<Finding> Among(ImmutableArray<CheckedPage> pages)
    {
        Dictionary<string, (CheckedPage Page, string Name, TextSpan Span)> known = new(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => page.Document.Edition is not null))
            foreach (var names in Names(page).GroupBy(name => Singular(name.Name)))
            {
                var (name, span) = names.First();
                // A page that writes it both ways slips within itself; and an edition that two are kept of is one.
                if (names.Any(other => other.Name != name))
                    continue;
                if (known.TryGetValue(names.Key, out var earlier) && earlier.Name != name && earlier.Page.Document.Edition < page.Document.Edition)
                    yield return Code.On(page, null, [page.Place(span), earlier.Page.Place(earlier.Span)], name, earlier.Name, earlier.Page.Document.Edition!);
                known[names.Key] = (page, name, span);
            }
    }

    private static IEnumerable<(string Name, TextSpan Span)> Names(CheckedPage page) =>
        from sentence in page.Document.Sentences
        let start = page.Text.UnitsOf(sentence.Span).Start
        from match in Body().Matches(page.Text[sentence.Span])
        select (SourceText.Fold(match.Value), page.Text.SpanOfUnits(start + match.Index, start + match.Index + match.Length));

    private static string Singular(string name) => string.Join(' ', name.Split(' ').Select(word => word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word)).ToLower(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?!The\b|An?\b)(?:[A-Z][\p{L}-]+(?:\s(?:and|of|for|on|against|the|to)){0,2}\s){1,6}(?:Observatory|Center|Centre|Committee|Commission|Council|Office|Authority|Agency|Institute|Foundation|Association|Network|Programme|Program|Department|Directorate|Secretariat|Campaign|Trust|Corps|Society|Federation|Union|Board|Bureau|Unit|Police|Service)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
