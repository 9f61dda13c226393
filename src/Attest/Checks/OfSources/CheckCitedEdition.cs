using Attest.Checks.BetweenEditions;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks.OfSources;

/// <summary>An earlier edition that is cited for what it does not say: it is held, and answers the same question otherwise.</summary>
internal sealed class CheckCitedEdition(ResolutionRegister resolutions) : ICheckSources
{
    public CheckCode Code { get; } = new("source-otherwise", FindingSeverity.Medium, FindingSubject.Sources, CheckScope.Editions, "The text has {0} and cites the {1} edition, which has {2}.");

    public IEnumerable<Finding> In(TraceRoots roots, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn)
    {
        var votes = new VotedOn(resolutions);
        foreach (var page in roots.Pages)
            foreach (var statement in page.Statements.Where(statement => !statement.Notes.IsDefaultOrEmpty))
                // Of several copies of an edition one shows it.
                foreach (var edition in statement.Notes.SelectMany(note => roots.Of(page).Of(note)).SelectMany(named => roots.Cited(page, named.Citation)).Distinct().GroupBy(earlier => earlier.Document.Edition))
                    if (Otherwise(edition, statement, votes) is var (earlier, otherwise))
                        yield return Code.On(page, null, [page.Place(statement), earlier.Place(otherwise)], Said(statement), earlier.Document.Edition!, Said(otherwise));
    }

    private static (CheckedPage, Statement)? Otherwise(IEnumerable<CheckedPage> edition, Statement statement, VotedOn votes) =>
        edition.Any(page => page.Statements.Any(said => SameQuestion.SaysTheSame(said, statement))) ? null
        : edition.SelectMany(page => page.Statements.Where(said => SameQuestion.SaysOtherwise(said, statement, votes.Of)).Select(said => ((CheckedPage, Statement)?)(page, said))).FirstOrDefault();

    private static string Said(Statement statement) => statement.Quantity is { } quantity ? Saying.Number(quantity.Number) : $"“{Saying.Of(statement.Value)}”";
}
