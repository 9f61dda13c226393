using Attest.Checks;

namespace Attest.Store;

/// <summary>Brings the findings of a base up to date: only what was read or ruled on since, and the States it is about, is checked again; everything is where rules or registers have changed.</summary>
/// <param name="store">The base.</param>
/// <param name="checks">The checks.</param>
public sealed class RecheckBase(EvidenceStore store, RunChecks checks)
{
    private const int LargestTransaction = 200;

    /// <summary>How much there is to check: pages and States.</summary>
    public int Count => store.Findings.Unchecked(checks.Basis).Count;

    /// <summary>Checks it and records what was found; calls <paramref name="done"/> once for each page and State.</summary>
    public async Task RunAsync(Action? done = null, CancellationToken cancellationToken = default)
    {
        foreach (var chunk in store.Findings.Unchecked(checks.Basis).Chunk(LargestTransaction))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var runs = chunk.AsParallel().AsOrdered().Select(due => Check(due.Subject, due.AsOf)).ToList();
            await store.Findings.RecordAsync(runs, cancellationToken).ConfigureAwait(false);
            foreach (var _ in runs)
                done?.Invoke();
        }
    }

    /// <summary>Checks only a page and its State, where there is something new in them: what somebody who has just ruled there waits for.</summary>
    public Task RunAsync(PageAddress page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var runs = store.Findings.Unchecked(checks.Basis).Where(due => due.Subject == CheckSubject.Of(page) || due.Subject == CheckSubject.Of(page.Jurisdiction)).Select(due => Check(due.Subject, due.AsOf)).ToList();
        return store.Findings.RecordAsync(runs, cancellationToken);
    }

    private CheckRun Check(CheckSubject subject, CheckedAsOf asOf)
    {
        if (subject.State is { } state)
        {
            var (findings, support) = checks.Among(store.Findings.About(state.Value), store.Support.Withdrawn);
            return new CheckRun(subject, asOf, checks.Basis, findings, []) { Support = support };
        }
        var page = store.Findings.Read(subject.Page!);
        return page is null
            ? new CheckRun(subject, asOf, checks.Basis, [], [])
            : new CheckRun(subject, asOf, checks.Basis, checks.Of(page, store.Findings), RunChecks.PrintsOf(page));
    }
}
