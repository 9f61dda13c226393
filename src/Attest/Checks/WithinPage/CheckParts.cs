using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Checks.WithinPage;

/// <summary>
/// A number against its parts in one sentence or row: “76 casualties: 27 killed, 49 injured”, “176,200 mines: 61,300 PMN …”. Parts that come to more than the whole never fit;
/// parts that come to less fit unless the sentence says that they are all.
/// </summary>
internal sealed partial class CheckParts : ICheckPage
{
    private static readonly string[] AllOf = [":", "comprising", "consisting of", "consists of", "made up of", "composed of", "broken down", "divided into"];

    private static readonly string[] SomeOf = ["including", "among them", "of them", "of which", "of whom", "of the "];

    public CheckCode Code { get; } = new("parts-sum", FindingSeverity.High, FindingSubject.Text, CheckScope.Page, "The whole is {0}; its parts add up to {1} ({2}).");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var passage in page.Document.Sentences.Concat((page.Document.Facts?.Rows ?? []).Select(row => row.AsPassage())))
        {
            var counted = page.StatementsAt(passage.Locator).Where(statement => statement.Quantity is { Bound: Bound.Exact, Upper: null }).ToList();
            if (counted.Count < 2)
                continue;
            var words = page.WordsOf(passage);
            foreach (var group in counted.GroupBy(statement => (statement.Kind, statement.Date?.Text, statement.Actor, statement.Territory, statement.Quantity!.Unit ?? statement.Quantity.Currency, statement.AttributedTo)))
                if (Misfit([.. group], words) is var (whole, parts))
                    yield return Code.On(page, null, [page.Place(passage), FindingPlace.Said("sum", $"{List(parts)} = {Saying.Number(parts.Sum(Number))}")], Saying.Number(Number(whole)), Saying.Number(parts.Sum(Number)), List(parts));
        }
    }

    private static (Statement Whole, List<Statement> Parts)? Misfit(List<Statement> group, string words) =>
        group[0].Kind == StatementKind.Casualties && OfCasualties(group, words) is { } casualties ? casualties : OfItems(group, words);

    // Killed, injured and unknown are all that casualties can be, in whatever words the last are told: “one whose condition was not recorded”.
    private static (Statement, List<Statement>)? OfCasualties(List<Statement> group, string words)
    {
        var plain = group.Where(statement => statement.Items.IsEmpty && statement.Detail is null).ToList();
        Statement? One(StatementValue value) => plain.Where(statement => statement.Value == value).Take(2).ToArray() is [var only] ? only : null;
        if (One(StatementValue.Total) is not { } total || One(StatementValue.Killed) is not { } killed || One(StatementValue.Injured) is not { } injured)
            return null;
        List<Statement> parts = One(StatementValue.UnknownStatus) is { } unknown ? [killed, injured, unknown] : [killed, injured];
        var rest = Number(total) - parts.Sum(Number);
        return rest == 0 || (rest > 0 && SpeaksOfRest().IsMatch(words)) ? null : (total, parts);
    }

    private static (Statement, List<Statement>)? OfItems(List<Statement> group, string words)
    {
        foreach (var alike in group.GroupBy(statement => statement.Value))
        {
            var whole = alike.Where(statement => statement.Detail is null && IsGeneral(statement)).Take(2).ToArray();
            if (whole is not [var one])
                continue;
            var parts = alike.Where(statement => statement != one).ToList();
            var isAll = AllOf.Any(sign => words.Contains(sign, StringComparison.OrdinalIgnoreCase)) && parts.Count > 1;
            var isSome = SomeOf.Any(sign => words.Contains(sign, StringComparison.OrdinalIgnoreCase));
            var sum = parts.Sum(Number);
            if (parts.DistinctBy(Name).Count() == parts.Count && ((isAll && sum != Number(one) && !isSome) || ((isAll || isSome) && sum > Number(one))))
                return (one, parts);
        }
        return null;
    }

    private static bool IsGeneral(Statement statement) => statement.Items is [] or ["AP"] or ["mines"] or ["landmines"];

    private static string Name(Statement statement) => $"{string.Join(',', statement.Items)} {statement.Detail}";

    private static decimal Number(Statement statement) => statement.Quantity!.Number;

    private static string List(List<Statement> parts) => string.Join(" + ", parts.Select(part => Saying.Number(Number(part))));

    [GeneratedRegex(@"\b(?:un\w+|not|no|condition|status|fate|outcome|rest|remain\w*|others?|missing|whose)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfRest();
}
