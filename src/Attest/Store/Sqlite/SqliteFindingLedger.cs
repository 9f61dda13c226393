using System.Collections.Immutable;
using Attest.Checks;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>The findings of a SQLite base. What stands today, and what was checked when, is held in memory and caught up by what was recorded since.</summary>
/// <param name="access">Reads and writes the evidence file.</param>
/// <param name="clock">Tells when a run is recorded.</param>
internal sealed class SqliteFindingLedger(ILedgerAccess access, TimeProvider clock) : FindingLedger
{
    private const int MostAlike = 4;

    private readonly Lock _catchingUp = new();
    private readonly CheckProgress _progress = new();
    private volatile LedgerState? _state;

    public override IReadOnlyList<StoredFinding> Current => Held().Findings;

    public override long Revision => access.Read(FindingRows.Mark) is var mark ? mark.Run + mark.Ruling : 0;

    public override StoredFinding? Find(FindingId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var state = Held();
        return state.ById.GetValueOrDefault(id)
            ?? access.Read(connection => FindingRows.Finding(connection, id)) switch { null => null, var gone => new StoredFinding(gone, false, state.RulingOn(gone)) };
    }

    public override IReadOnlyList<(CheckSubject Subject, CheckedAsOf AsOf)> Unchecked(string basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        lock (_catchingUp)
        {
            access.Read(connection => _progress.CatchUp(connection));
            return _progress.Unchecked(basis);
        }
    }

    public override CheckedPage? Read(PageAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return access.Read(connection => FindingRows.LastReading(connection, page) is { } number ? Page(connection, page, number) : null);
    }

    public override ImmutableArray<CheckedPage> About(string state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return access.Read<ImmutableArray<CheckedPage>>(connection =>
            [.. FindingRows.LastReadings(connection, state).Select(reading => Page(connection, reading.Page, reading.Number)).OrderBy(page => page.Closed).ThenBy(page => page.Name, StringComparer.Ordinal)]);
    }

    public override IEnumerable<CheckedPage> Like(CheckedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return access.Read(connection => FindingRows.PagesWithPrint(connection, RunChecks.PrintsOf(page), page.State, MostAlike)
            .Select(address => FindingRows.LastReading(connection, address) is { } number ? Page(connection, address, number) : null)
            .OfType<CheckedPage>().ToList());
    }

    public override Task RecordAsync(IReadOnlyList<CheckRun> runs, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var now = clock.GetUtcNow();
        return access.WriteAsync(rows => runs.Count(run => FindingRows.AddRun(rows.Connection, run, now) > 0), cancellationToken);
    }

    public override Task RuleAsync(FindingRuling ruling, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return access.WriteAsync(rows => FindingRows.AddRuling(rows.Connection, ruling), cancellationToken);
    }

    internal override IEnumerable<LoggedRun> Runs() => access.Read(FindingRows.Runs);

    internal override IReadOnlyList<FindingRuling> Rulings() => access.Read(FindingRows.Rulings);

    internal override Task ReplayAsync(IReadOnlyList<LoggedRun> runs, IReadOnlyList<FindingRuling> rulings, CancellationToken cancellationToken) => access.WriteAsync(
        rows =>
        {
            foreach (var run in runs)
                FindingRows.Replay(rows.Connection, run);
            foreach (var ruling in rulings)
                FindingRows.AddRuling(rows.Connection, ruling);
            return runs.Count;
        },
        cancellationToken);

    // A judgement beats the machine: what was rejected is not checked, what was corrected is as corrected.
    private CheckedPage Page(SqliteConnection connection, PageAddress address, long number) =>
        JudgementRows.Any(connection, address) && access.Find(address) is { } stored
            ? new CheckedPage(address.ToString(), stored.Document, [.. stored.Upheld.Select(upheld => upheld.Statement)])
            {
                SourceId = stored.SourceId,
                KeptAs = stored.Upheld.GroupBy(upheld => upheld.Statement).ToDictionary(same => same.Key, same => same.First().Id),
            }
            : FindingRows.Page(connection, address.ToString(), number);

    private LedgerState Held() => access.Read(connection =>
    {
        var mark = FindingRows.Mark(connection);
        return _state is { } known && known.Mark == mark ? known : _state = new LedgerState(mark, FindingRows.Current(connection), FindingRows.Rulings(connection));
    });
}
