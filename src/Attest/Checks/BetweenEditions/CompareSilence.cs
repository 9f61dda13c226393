using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// What an edition says of lasting matters and the next one held no longer does, although it has a section on the matter: production, alleged use, numbers in stock or retained,
/// deadlines and promises not yet past. A page that as much as mentions the matter is not silent; nothing read of it is no proof.
/// </summary>
internal static partial class CompareSilence
{
    /// <summary>The differences, edition by edition.</summary>
    public static IEnumerable<AnswerDifference> Among(IReadOnlyList<CheckedPage> pages)
    {
        CheckedPage? earlier = null;
        foreach (var later in pages)
        {
            if (earlier is not null && earlier.Document.Edition < later.Document.Edition)
                foreach (var statement in earlier.Statements.Where(statement => IsLasting(statement, later)).DistinctBy(statement => statement.Kind))
                    if (IsSilent(later, statement.Kind))
                        yield return new(DifferenceKind.NoLongerSaid, Saying.Of(statement.Kind), later, null, earlier, statement, $"The section on the matter says nothing of it; the {earlier.Document.Edition} edition did.");
            earlier = later;
        }
    }

    private static bool IsLasting(Statement statement, CheckedPage later) =>
        statement is { Actor: null, Negated: false, Hedge: not (Hedge.Denied or Hedge.NoInformation or Hedge.Unclear) } && (statement.Kind, statement.Value) switch
        {
            (StatementKind.Production, StatementValue.Current) => true,
            (StatementKind.Use, StatementValue.Used) => statement.AttributedTo is not null || statement.Hedge != Hedge.Asserted,
            (StatementKind.Stockpile or StatementKind.Retained, StatementValue.Has) => statement.Quantity is not null,
            (StatementKind.StockpileDestruction or StatementKind.Clearance, StatementValue.Deadline or StatementValue.Planned) => (statement.Target ?? statement.Date)?.Earliest > later.Closed,
            (StatementKind.Policy, StatementValue.IntendsToJoin) => statement.Target?.Earliest > later.Closed,
            _ => false,
        };

    private static bool IsSilent(CheckedPage page, StatementKind kind) =>
        TopicSections.Of(page, kind) is not null
        && !page.Statements.Any(statement => statement.Kind == kind || (kind is StatementKind.Stockpile or StatementKind.Retained && statement.Kind == StatementKind.StockpileDestruction) || (kind == StatementKind.Policy && statement is { Kind: StatementKind.TreatyStatus, Negated: false }))
        && !page.Document.Passages.Any(passage => Mention(kind).IsMatch(page.WordsOf(passage)));

    private static Regex Mention(StatementKind kind) => kind switch
    {
        StatementKind.Production => Production(),
        StatementKind.Use => Use(),
        StatementKind.Policy => Joining(),
        StatementKind.Clearance => Clearance(),
        _ => Stocks(),
    };

    [GeneratedRegex(@"\b(?:produc|manufactur)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Production();

    [GeneratedRegex(@"\b(?:us(?:e|ed|es|ing)|lay|lays|laid|laying|plant(?:ed|ing|s)?|emplac\w+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Use();

    [GeneratedRegex(@"\b(?:stock|retain|retention|kept|keep|training|destr)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stocks();

    [GeneratedRegex(@"\b(?:deadline|clear|demin)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clearance();

    [GeneratedRegex(@"\b(?:join|acced|accession|ratif|sign)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joining();
}
