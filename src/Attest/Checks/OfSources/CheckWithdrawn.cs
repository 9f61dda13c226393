using Attest.Sources;

namespace Attest.Checks.OfSources;

/// <summary>A statement that rests on a source that was withdrawn: one that it cites, one that an edition it cites rests on, or the source its own page was read from.</summary>
internal sealed class CheckWithdrawn : ICheckSources
{
    public CheckCode Code { get; } = new("source-withdrawn", FindingSeverity.High, FindingSubject.Sources, CheckScope.Editions, "It rests on a source that was withdrawn ({0}); {1}.");

    public IEnumerable<Finding> In(TraceRoots roots, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn)
    {
        if (withdrawn.Count == 0)
            yield break;
        foreach (var page in roots.Pages)
            foreach (var statement in page.Statements)
            {
                var rests = roots.Of(page, statement);
                var whole = page.SourceId is { } own ? withdrawn.GetValueOrDefault(own) : null;
                var lost = rests.Roots.Concat(rests.Through).Concat(rests.Named).Where(source => IsWithdrawn(source, roots, withdrawn)).Distinct().ToList();
                if (whole is null && lost.Count == 0)
                    continue;
                var withdrawal = whole ?? Withdrawal(lost[0], roots, withdrawn)!;
                var left = whole is not null ? 0 : rests.Roots.Except(lost).Count();
                yield return Code.On(page, $"withdrawn {withdrawal.Source}", [page.Place(statement), FindingPlace.Said($"withdrawn {withdrawal.Source}", $"{withdrawal.Name}: {withdrawal.Reason}")],
                    withdrawal.Name, left switch { 0 => "nothing else stands behind it", 1 => "one other root stands behind it", _ => $"{left} other roots stand behind it" });
            }
    }

    private static bool IsWithdrawn(CitedSource source, TraceRoots roots, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn) => Withdrawal(source, roots, withdrawn) is not null;

    // An edition is withdrawn with the source that its page was read from.
    private static SourceWithdrawal? Withdrawal(CitedSource source, TraceRoots roots, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn) =>
        withdrawn.GetValueOrDefault(source.Id)
        ?? roots.Pages.Where(page => page.SourceId is { } id && withdrawn.ContainsKey(id) && CitedSource.IsEdition(source, page)).Select(page => withdrawn[page.SourceId!]).FirstOrDefault();
}
