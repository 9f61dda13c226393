using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks.OfSources;

/// <summary>
/// A State’s use, production or transfer denied flatly, on that State’s own word alone, where the same page tells of it from somebody else. That a denial rests on the
/// State’s word is usual, and by itself shown beside the statement only.
/// </summary>
internal sealed class CheckOwnWord : ICheckSources
{
    public CheckCode Code { get; } = new("source-own-word", FindingSeverity.Low, FindingSubject.Sources, CheckScope.Editions, "{0} is denied on the State’s own word alone; others tell of it.");

    public IEnumerable<Finding> In(TraceRoots roots, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn) =>
        from page in roots.Pages
        from denial in page.Statements
        where denial is { Hedge: Hedge.Asserted, AttributedTo: null, Actor: null, Negated: true, Date: null, Kind: StatementKind.Use or StatementKind.Production or StatementKind.Transfer }
        where roots.Of(page, denial).IsOwnWord
        let contrary = page.Statements.FirstOrDefault(told => told.Kind == denial.Kind && IsTold(told) && roots.Of(page, told) is { Roots.IsEmpty: false, IsOwnWord: false })
        where contrary is not null
        select Code.On(page, null, [page.Place(denial), page.Place(contrary)], Capital(Saying.Of(denial.Kind)));

    private static bool IsTold(Statement statement) =>
        statement is { Negated: false, Actor: null, Hedge: Hedge.Asserted or Hedge.Reported or Hedge.Claimed }
        && (statement.Kind, statement.Value) is (StatementKind.Use, StatementValue.Used) or (StatementKind.Production, StatementValue.Past or StatementValue.Current) or (StatementKind.Transfer, StatementValue.Export);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
