using Attest.Sources;

namespace Attest.Checks.OfSources;

/// <summary>A statement whose only source is an earlier edition of the Monitor, which names no source for it or leads back to it.</summary>
internal sealed class CheckCircular : ICheckSources
{
    public CheckCode Code { get; } = new("source-circular", FindingSeverity.Medium, FindingSubject.Sources, CheckScope.Editions, "The only source is the {0} edition, which says the same and names no source for it.");

    public IEnumerable<Finding> In(TraceRoots roots, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn) =>
        from page in roots.Pages
        from statement in page.Statements
        let rests = roots.Of(page, statement)
        where rests.IsCircular
        let earlier = rests.Notes.SelectMany(note => roots.Of(page).Of(note)).SelectMany(named => roots.Cited(page, named.Citation)).SelectMany(other => other.Statements.Where(said => said.Hedge == statement.Hedge && SameQuestion.SaysTheSame(said, statement)).Select(said => (Page: other, Statement: said))).FirstOrDefault()
        where earlier.Page is not null
        select Code.On(page, null, [page.Place(statement), earlier.Page.Place(earlier.Statement)], earlier.Page.Document.Edition!);
}
