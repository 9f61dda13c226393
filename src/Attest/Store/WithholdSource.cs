using System.Collections.Immutable;
using Attest.Sources;
using Attest.Statements;
using Attest.Store.Sqlite;

namespace Attest.Store;

/// <summary>
/// Takes a source out of a base for safety or law: its bytes, its text, what was read from it, and the rulings on that. The base is made anew without it, so that no page of the file, index or log still has
/// its words; its hash, the addresses it stood under, the category of the reason and the instant remain.
/// </summary>
public static class WithholdSource
{
    private const int LargestBatch = 200;

    /// <summary>
    /// Makes the base anew without the source; the old file is gone when this ends. What checks found is left out, since findings quote: check the base again. Numbers of readings and judgements close up, and the log
    /// begins anew. Throws <see cref="BaseException"/> where the base cannot be written, and <see cref="ArgumentException"/> where it does not hold the source.
    /// </summary>
    public static async Task<WithheldSource> RunAsync(DataFolder folder, SourceId source, WithholdingReason reason, string person, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        DataFolder unfinished = new(Path.Combine(folder.Path, "withholding"));
        return await Surroundings.GuardAsync(folder, async () =>
        {
            DeleteFolder(unfinished);
            try
            {
                WithheldSource withheld;
                await using (var open = Base.Open(folder, BaseAccess.Write, clock))
                    withheld = await CopyAsync(open.Store, unfinished, source, reason, person, clock, cancellationToken).ConfigureAwait(false);
                using var baseLock = BaseLock.Take(folder, clock.GetUtcNow());
                if (LastEntry(folder) != withheld.Log)
                    throw new BaseException(BaseProblem.InUse, $"Another process wrote to the base in {folder} meanwhile. Nothing was withheld; do it again.");
                File.Move(unfinished.EvidenceFile, folder.EvidenceFile, overwrite: true);
                new SqliteFile(folder.SearchFile).Delete();
                File.Delete(folder.ReviewFile);
                return withheld;
            }
            finally
            {
                DeleteFolder(unfinished);
            }
        }).ConfigureAwait(false);
    }

    private static async Task<WithheldSource> CopyAsync(EvidenceStore store, DataFolder folder, SourceId source, WithholdingReason reason, string person, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (store.FindSource(source) is null)
            throw new ArgumentException("The base does not hold this source.", nameof(source));
        InitializeBase.Write(folder, new NewBase(store.State.Id, store.State.CreatedAt, store.State.IsDemonstration), clock.GetUtcNow());
        await using var made = Base.Open(folder, BaseAccess.Write, clock);
        Renumbered kept = new(source);
        foreach (var batch in store.Log().Select(kept.Take).OfType<LoggedReading>().Chunk(LargestBatch))
            await made.Store.ReplayAsync(batch, cancellationToken).ConfigureAwait(false);
        await made.Store.ReplayAsync([.. store.Judgements.Select(kept.Take).OfType<RecordedJudgement>()], cancellationToken).ConfigureAwait(false);
        await made.Store.Findings.ReplayAsync([], store.Findings.Rulings(), cancellationToken).ConfigureAwait(false);
        foreach (var withdrawal in store.Support.Withdrawals)
            await made.Store.Support.RecordAsync(withdrawal, cancellationToken).ConfigureAwait(false);
        foreach (var letter in Enum.GetValues<LetterKind>().SelectMany(store.Letters.All))
            await made.Store.Letters.AddAsync(letter, cancellationToken).ConfigureAwait(false);
        foreach (var edition in store.Editions.All)
            await made.Store.Editions.RecordAsync(edition, cancellationToken).ConfigureAwait(false);
        foreach (var reply in store.Replies.All)
            await made.Store.Replies.RecordAsync(reply, cancellationToken).ConfigureAwait(false);
        WithheldSource withheld = new(source, [.. kept.Pages], reason, person, DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()), store.Audit.Last?.Hash);
        foreach (var one in store.Withheld.All.Append(withheld))
            await made.Store.Withheld.RecordAsync(one, cancellationToken).ConfigureAwait(false);
        return withheld;
    }

    private static string? LastEntry(DataFolder folder)
    {
        SqliteFile file = new(folder.EvidenceFile);
        try
        {
            using var reader = file.OpenReader();
            return AuditRows.Last(reader)?.Hash;
        }
        finally
        {
            file.CloseReaders();
        }
    }

    private static void DeleteFolder(DataFolder folder)
    {
        if (Directory.Exists(folder.Path))
            Directory.Delete(folder.Path, recursive: true);
    }

    /// <summary>What is kept, numbered without gaps; what named something that is gone names it no more.</summary>
    private sealed class Renumbered(SourceId withheld)
    {
        private readonly HashSet<StatementId> _statements = [];
        private readonly HashSet<PageAddress> _pages = [];
        private readonly HashSet<JudgementId> _judgements = [];
        private readonly List<long> _numbers = [];
        private long _lastJudgement;

        /// <summary>The addresses that what is left out stood under.</summary>
        public SortedSet<PageAddress> Pages { get; } = [];

        public LoggedReading? Take(LoggedReading reading)
        {
            if (reading.Read.Source.Id == withheld)
            {
                if (reading.Page is { } page)
                    Pages.Add(page);
                return null;
            }
            _numbers.Add(reading.Number);
            if (reading.Page is { } filed)
            {
                _pages.Add(filed);
                _statements.UnionWith(reading.Read.Statements.Select(StatementId.Of));
            }
            return reading with
            {
                Number = _numbers.Count,
                Superseded = [.. reading.Superseded.Where(pair => _statements.Contains(pair.Old)).Select(pair => (pair.Old, pair.By is { } by && _statements.Contains(by) ? by : null))],
                Reappeared = [.. reading.Reappeared.Where(_statements.Contains)],
            };
        }

        public RecordedJudgement? Take(RecordedJudgement recorded)
        {
            var (judgement, replaced) = (recorded.Judgement, recorded.Judgement.Replaces);
            if (!_pages.Contains(recorded.Page) || Pages.Contains(recorded.Page) || (judgement.Statement is { } id && !_statements.Contains(id)) || (replaced is not null && !_judgements.Contains(replaced)))
                return null;
            _judgements.Add(judgement.Id);
            return recorded with { Number = ++_lastJudgement, Reading = _numbers.Count(number => number <= recorded.Reading) };
        }
    }
}
