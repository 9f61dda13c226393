using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.OfWording;

/// <summary>A heading that says “confirmed” over sentences all of which only allege, suppose or report what it names.</summary>
internal sealed partial class CheckHeadings(StrengthWords words) : ICheckPage
{
    private static readonly FrozenDictionary<StatementKind, Regex> Nouns = new Dictionary<StatementKind, Regex>
    {
        [StatementKind.Use] = Use(),
        [StatementKind.Production] = Production(),
        [StatementKind.Transfer] = Transfer(),
        [StatementKind.Casualties] = Casualties(),
        [StatementKind.Stockpile] = Stockpile(),
    }.ToFrozenDictionary();

    private readonly TellStrength _strength = new(words);

    public CheckCode Code { get; } = new("heading-stronger", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Page, "The heading “{0}” stands over what the text has only as {1}.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var section in page.Document.Sections)
        {
            if (section is not { Heading: { } heading, HeadingSpan: { } span } || !words.Confirm(heading))
                continue;
            var told = section.Paragraphs.SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => page.StatementsAt(sentence.Locator))
                .Where(statement => !statement.Negated && Nouns.TryGetValue(statement.Kind, out var noun) && noun.IsMatch(heading))
                .Select(statement => (Statement: statement, Strength: _strength.Of(statement, page))).ToList();
            if (told.Count > 0 && told.MaxBy(each => each.Strength) is { Strength: <= Strength.Reported } best)
                yield return Code.On(page, null, [page.Place(best.Statement), page.Place(span)], heading, Vocabulary.Word(best.Strength));
        }
    }

    [GeneratedRegex(@"\bus(?:e|ed|age)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Use();

    [GeneratedRegex(@"\b(?:produc|manufactur)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Production();

    [GeneratedRegex(@"\b(?:transfer|export|import|trade|transit|shipment)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Transfer();

    [GeneratedRegex(@"\b(?:casualt|victim|accident|incident|death|killed|injur|survivor)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Casualties();

    [GeneratedRegex(@"\b(?:stock|arsenal)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stockpile();
}
