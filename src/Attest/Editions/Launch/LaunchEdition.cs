using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Editions.Launch;

/// <summary>
/// Takes an edition into the base that the public reads: its sources, read as they were when it was frozen, the rulings on them, and the edition itself. Until then nothing of it is in that base, so that nothing of it can be
/// told (I10).
/// </summary>
/// <param name="read">Reads a source; the same reader as the one that froze it, or what it says would not be what was signed.</param>
public sealed class LaunchEdition(Func<Source, ReadPage> read)
{
    /// <summary>All that stands in the way of launching an edition, whenever it is; nothing is written. Known on the day it comes, not in the minute it is wanted.</summary>
    public ImmutableArray<LaunchProblem> Problems(EditionFolder edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.Header.Name.IsDraft)
            return [new("It is a draft, which nobody has signed.", "Freeze the edition: attest freeze")];
        return [.. edition.Documents.Select(Differing).OfType<LaunchProblem>()];
    }

    /// <summary>Launches an edition; what the base holds of it already stays as it is. Throws <see cref="InvalidOperationException"/> before its minute, and where the base knows another edition of that name.</summary>
    public async Task<LaunchedEdition> RunAsync(EditionFolder edition, EvidenceStore store, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(store);
        var header = edition.Header;
        if (header.Terms.Embargo > now)
            throw new InvalidOperationException($"{header.Name} is not to be read before {header.Terms.Embargo:u}.");
        if (Recorded(store, header.Name) is { } recorded && recorded.Root != edition.Root)
            throw new InvalidOperationException($"The base knows {header.Name} with another root: {recorded.Root}.");
        int before = store.State.SourceCount;
        foreach (var documents in edition.Documents.DistinctBy(document => document.Source.Id).Chunk(50))
            await store.AddAsync([.. documents.Select(document => read(document.Source))], cancellationToken).ConfigureAwait(false);
        int judgements = await JudgeAsync(edition, store, cancellationToken).ConfigureAwait(false);
        if (Recorded(store, header.Name) is null)
            await store.Editions.RecordAsync(new(header.Name.Product, header.Name.Year, header.Name.Revision, header.FrozenAt, edition.Root, edition.Description), cancellationToken).ConfigureAwait(false);
        return new(header.Name, store.State.SourceCount - before, judgements);
    }

    private static RecordedEdition? Recorded(EvidenceStore store, EditionName name) => store.Editions.Of(name.Product, name.Year).FirstOrDefault(edition => edition.Revision == name.Revision);

    // In the order of recording: a later ruling names the one it replaces.
    private static async Task<int> JudgeAsync(EditionFolder edition, EvidenceStore store, CancellationToken stop)
    {
        var known = store.Judgements.Select(recorded => recorded.Judgement.Id).ToHashSet();
        int added = 0;
        foreach (var recorded in edition.Documents.SelectMany(document => document.Judgements).OrderBy(recorded => recorded.Number))
            if (known.Add(recorded.Judgement.Id))
            {
                var outcome = await store.JudgeAsync(recorded.Page, recorded.Judgement, stop).ConfigureAwait(false);
                if (outcome.Refusal is { } refusal)
                    throw new InvalidOperationException($"The ruling {recorded.Judgement.Id} cannot be taken over: {refusal}");
                added++;
            }
        return added;
    }

    // All that was read when it was frozen must be read today; what an editor entered rests on a ruling.
    private LaunchProblem? Differing(EditionDocument document)
    {
        var today = read(document.Source).Reports.SelectMany(page => page.Statements).Select(StatementId.Of).ToHashSet();
        var lost = document.Statements.Where(statement => statement.Standing != StandingKind.Entered && !today.Contains(statement.Id)).ToList();
        return lost.Count == 0 ? null : new(
            $"{document.Address}: {lost.Count} of {document.Statements.Length} statements are no longer read as they were when it was frozen; the first is “{lost[0].Statement.Wording}”.",
            "Launch it with the version of the program that edition.json names.");
    }
}
