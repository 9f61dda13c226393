using Attest.Sources;

namespace Attest.Checks.OfSources;

/// <summary>Sources of one statement that look like several and are one: an edition beside the document it rests on, a dispatch beside the speech it reports.</summary>
internal sealed class CheckRepeated : ICheckSources
{
    public CheckCode Code { get; } = new("source-repeated", FindingSeverity.Low, FindingSubject.Sources, CheckScope.Editions, "{0} sources are named, and all lead to one: {1}.");

    public IEnumerable<Finding> In(TraceRoots roots, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn) =>
        from page in roots.Pages
        from statement in page.Statements
        where !statement.Notes.IsDefaultOrEmpty
        let rests = roots.Of(page, statement)
        where rests is { Roots: [_], Named.Length: > 1 }
        let notes = page.Document.Notes.Where(note => rests.Notes.Contains(note.Number)).DistinctBy(note => note.Number)
        select Code.On(page, null, notes.Select(page.Place).Prepend(page.Place(statement)), rests.Named.Length, rests.Roots[0].Name);
}
