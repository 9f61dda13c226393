using System.Text.RegularExpressions;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.WithinPage;

/// <summary>What was in stock, less what was destroyed, against what is said to be left: three numbers of one paragraph, in this order.</summary>
internal sealed partial class CheckStockFlow : ICheckPage
{
    public CheckCode Code { get; } = new("stock-flow", FindingSeverity.High, FindingSubject.State, CheckScope.Page, "{0} in stock less {1} destroyed is {2}; the text says that {3} are left.");

    public IEnumerable<Finding> In(CheckedPage page) => page.Document.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => InParagraph(page, paragraph));

    private IEnumerable<Finding> InParagraph(CheckedPage page, Paragraph paragraph)
    {
        Statement? had = null, destroyed = null;
        foreach (var sentence in paragraph.Sentences)
        {
            var isLeft = Left().IsMatch(page.WordsOf(sentence));
            foreach (var statement in page.StatementsAt(sentence.Locator).Where(IsPlainCount))
            {
                if (statement is { Kind: StatementKind.StockpileDestruction, Value: StatementValue.Partial })
                    // A second destruction makes it another sum.
                    (had, destroyed) = destroyed is null ? (had, statement) : (null, null);
                else if (statement is not { Kind: StatementKind.Stockpile, Value: StatementValue.Has })
                    continue;
                else if (had is not null && destroyed is not null && isLeft)
                {
                    var rest = had.Quantity!.Number - destroyed.Quantity!.Number;
                    if (Math.Abs(rest - statement.Quantity!.Number) >= TableNumber.Grain(statement.Quantity.Number))
                        yield return Code.On(page, null, Places(page, had, destroyed, statement), Saying.Number(had.Quantity.Number), Saying.Number(destroyed.Quantity.Number), Saying.Number(rest), Saying.Number(statement.Quantity.Number));
                    (had, destroyed) = (statement, null);
                }
                else
                    (had, destroyed) = (statement, null);
            }
        }
    }

    private static IEnumerable<FindingPlace> Places(CheckedPage page, params Statement[] statements) => statements.DistinctBy(statement => statement.Locator).Select(page.Place);

    private static bool IsPlainCount(Statement statement) =>
        statement is { Quantity: { Bound: Bound.Exact, Upper: null, Unit: not null }, Negated: false, Actor: null }
        // Where mines were destroyed is told of most destructions; a stock in one place is not the stock.
        && (statement.Territory is null || statement.Kind == StatementKind.StockpileDestruction) && statement.Items is [] or ["AP"] or ["mines"];

    [GeneratedRegex(@"\b(?:left|leaving|leaves|remain\w*|still|then|now|current\w*|rest|balance|stood|stands|reduced|down to|brought)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Left();
}
