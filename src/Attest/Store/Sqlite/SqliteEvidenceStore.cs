using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>The evidence base in a SQLite file.</summary>
internal sealed partial class SqliteEvidenceStore : EvidenceStore, ILedgerAccess
{
    private const int LargestTransaction = 200;
    private const int PagesForWords = 1_000;

    private readonly DataFolder _folder;
    private readonly SqliteFile _file;
    private readonly TimeProvider _clock;
    private readonly Writer<EvidenceRows>? _writer;
    private readonly SearchIndex? _index;
    private readonly Lazy<SqliteFile> _searchFile;
    private readonly (string Id, DateTimeOffset CreatedAt, bool IsDemonstration) _base;
    private readonly int _schemaVersion;
    private readonly Lock _listing = new();
    private readonly PassageCache _passages = new();
    private readonly MatchCache _matches = new();
    private long _revision;
    private long _judged;
    private volatile Holdings _holdings = new();
    private volatile Weighed? _weighed;
    private volatile Upheld? _upheld;
    private volatile BaseState? _state;
    private volatile Suggesting? _suggest;

    /// <summary>Opens a file whose schema is up to date; <paramref name="writer"/> is null for a base that is only read.</summary>
    public SqliteEvidenceStore(DataFolder folder, SqliteFile file, SqliteConnection? writer, TimeProvider clock)
    {
        _folder = folder;
        _file = file;
        _clock = clock;
        Findings = new SqliteFindingLedger(this, clock);
        Support = new SqliteSupportLedger(this);
        using var reader = file.OpenReader();
        _base = EvidenceQueries.Base(reader);
        _schemaVersion = Schema.VersionOf(reader);
        _revision = EvidenceQueries.Revision(reader);
        _judged = JudgementRows.Count(reader);
        if (writer is null)
        {
            _searchFile = new(() => SearchFile.ForReader(folder, file, _base.Id, _revision));
            return;
        }
        _searchFile = new(new SqliteFile(folder.SearchFile));
        _index = new SearchIndex(_searchFile.Value, file, _base.Id, _revision);
        _writer = new Writer<EvidenceRows>(new EvidenceRows(writer), rows => AuditRows.Seal(rows.Connection, clock.GetUtcNow()), Publish);
    }

    public override BaseState State
    {
        get
        {
            var (revision, judged) = (Interlocked.Read(ref _revision), Interlocked.Read(ref _judged));
            if (_state is { } known && known.Revision == revision && known.JudgementCount == judged)
                return known;
            var (sources, pages, unfiled, statements) = Read(connection => EvidenceQueries.Counts(connection, revision));
            return _state = new BaseState(_base.Id, _schemaVersion, revision, _base.IsDemonstration, _base.CreatedAt, sources, pages, unfiled, statements + More().Values.Sum()) { JudgementCount = judged };
        }
    }

    public override IReadOnlyList<PageSummary> Pages => Counted.Pages;

    public override IReadOnlyList<UnfiledSource> Unfiled => Held.Unfiled;

    public override IReadOnlyList<SourceId> Sources => [.. Held.Sources.OrderBy(source => source.Value.Key).Select(source => source.Key)];

    public override async Task<ImportOutcome> AddAsync(IReadOnlyList<ReadPage> pages, CancellationToken cancellationToken = default) =>
        new(await ChangeAsync(pages, AddPages.Run, cancellationToken).ConfigureAwait(false));

    public override async Task<ImportOutcome> AddPreparedAsync(IReadOnlyList<PreparedReading> pages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var outcomes = ImmutableArray.CreateBuilder<PageOutcome>(pages.Count);
        foreach (var chunk in pages.Chunk(LargestTransaction))
            outcomes.AddRange(await WriteAsync(rows => AddPages.Run(rows, chunk, _clock.GetUtcNow()), cancellationToken).ConfigureAwait(false));
        return new(outcomes.ToImmutable());
    }

    public override async Task<RereadOutcome> SupersedeAsync(IReadOnlyList<ReadPage> pages, CancellationToken cancellationToken = default) =>
        new(await ChangeAsync(pages, SupersedePages.Run, cancellationToken).ConfigureAwait(false));

    internal override async Task<JudgementOutcome> RecordAsync(PageAddress page, Judgement judgement, Statement? judged, CancellationToken cancellationToken) =>
        await WriteAsync(rows => JudgementRows.Add(rows.Connection, page, judgement, judged), cancellationToken).ConfigureAwait(false);

    public override IReadOnlyList<RecordedJudgement> Judgements => Read(connection => JudgementRows.UpTo(connection, Interlocked.Read(ref _judged)));

    public override Standing StandingOf(StatementId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var holdings = Held;
        return Read(connection => Standings(connection, holdings).Of(id));
    }

    public override StoredPage? Find(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var holdings = Counted;
        return holdings.PageIds.TryGetValue(address, out var id) ? Read(connection => Standings(connection, holdings).With(EvidenceLookups.Page(connection, holdings, id))) : null;
    }

    public override StoredStatement? FindStatement(StatementId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var holdings = Held;
        return Read(connection =>
        {
            var standings = Standings(connection, holdings);
            var origin = standings.Origins.GetValueOrDefault(id, id);
            return standings.Alone(origin)
                ?? (EvidenceLookups.Statement(connection, holdings, origin) is { } stored ? standings.With(stored) : null);
        });
    }

    public override IReadOnlyList<StoredStatement> StatementsOf(JurisdictionCode actor, int most)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var holdings = Held;
        return Read(connection =>
        {
            var standings = Standings(connection, holdings);
            return EvidenceLookups.StatementsOf(connection, holdings, actor, most).Select(standings.With).Where(stored => stored.Standing.Kind != StandingKind.Rejected).ToList();
        });
    }

    public override IReadOnlyList<StatementRow> RowsOf(IReadOnlyCollection<StatementKind> kinds, IReadOnlyCollection<StatementValue> values)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(values);
        var holdings = Held;
        return Read(connection =>
        {
            var standings = Standings(connection, holdings);
            StatementChoice asked = new(kinds, values);
            return standings.Over(StatementRows.Of(connection, holdings, asked), asked, standings.ByEditors(asked, id => EvidenceLookups.Statement(connection, holdings, id)), page => holdings.PageIds[page]);
        });
    }

    public override IEnumerable<IReadOnlyList<StatementRow>> RowsByEdition(IReadOnlyCollection<StatementKind> kinds, IReadOnlyCollection<StatementValue> values, int? upTo = null)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(values);
        return EditionByEdition(new(kinds, values), upTo);
    }

    public override void OutlinesAfter(long revision, long judgements, long supports, Action<PageOutline> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        ArgumentOutOfRangeException.ThrowIfNegative(judgements);
        ArgumentOutOfRangeException.ThrowIfNegative(supports);
        var holdings = Held;
        Read(connection =>
        {
            new StatementOutlines(connection, holdings, id => Standings(connection, holdings).With(EvidenceLookups.Page(connection, holdings, id))).After(revision, judgements, supports, take);
            return true;
        });
    }

    public override IReadOnlyList<StatementRow> RowsOf(IReadOnlyCollection<string> firstDigits)
    {
        ArgumentNullException.ThrowIfNull(firstDigits);
        var holdings = Held;
        return Read(connection => Standings(connection, holdings).Over(StatementRows.Of(connection, holdings, firstDigits), firstDigits));
    }

    public override IReadOnlyList<LastSaid> LastSaid(bool isChecked = false)
    {
        var holdings = Held;
        return Read(connection => StatementRows.LastSaid(connection, holdings, Standings(connection, holdings), isChecked));
    }

    public override StoredSource? FindSource(SourceId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var holdings = Held;
        return holdings.Sources.TryGetValue(id, out var held) ? Read(connection => EvidenceLookups.Source(connection, held)) : null;
    }

    public override ResolvedSentence? ResolveSentence(string textHash, TextSpan span)
    {
        var holdings = Held;
        return SourceId.TryParse(textHash, out _) ? Read(connection => EvidenceLookups.Sentence(connection, holdings, textHash, span)) : null;
    }

    public override SearchResults Search(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var holdings = Held;
        var results = Read(evidence =>
        {
            using var index = _searchFile.Value.OpenReader();
            return new SearchPages(index, holdings, _matches).Run(
                query, actor => EvidenceQueries.PagesOfActor(evidence, actor.Value), shown => _passages.Of([.. shown.Select(page => page.Recorded)], Passages), Standings(evidence, holdings).With);
        });
        return results is { Total: 0, Problem: null } ? results with { Suggestion = Suggest(holdings).For(query.Text) } : results;
    }

    public override IReadOnlyList<FoundIrregularity> Irregularities(int newest)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(newest);
        var holdings = Held;
        return Read(connection => CountIrregularities.All(connection, holdings, newest));
    }

    public override IReadOnlyList<PageSummary> PagesWith(string code, int most, int after)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        var holdings = Held;
        return Read(connection => CountIrregularities.Pages(connection, holdings, code, most, after).ToList());
    }

    public override IEnumerable<PageSummary> PagesAbout(JurisdictionCode jurisdiction) => Counted.ByJurisdiction[jurisdiction];

    public override Task IndexAsync(CancellationToken cancellationToken = default) =>
        _index is null ? Task.CompletedTask : _index.CatchUpAsync().WaitAsync(cancellationToken);

    internal override IEnumerable<LoggedReading> Log()
    {
        using var connection = _file.OpenReader();
        foreach (var reading in ReadLog.Of(connection))
            yield return reading;
    }

    internal override string? FindText(string textHash) => Read(connection => EvidenceQueries.Text(connection, textHash));

    internal override async Task ReplayAsync(IReadOnlyList<LoggedReading> readings, CancellationToken cancellationToken)
    {
        var prepared = readings.Zip(PreparedReading.Of([.. readings.Select(reading => reading.Read)])).ToArray();
        await WriteAsync(rows => ReplayReadings.Run(rows, prepared), cancellationToken).ConfigureAwait(false);
    }

    internal override async Task ReplayAsync(IReadOnlyList<RecordedJudgement> judgements, CancellationToken cancellationToken) =>
        await WriteAsync(rows => JudgementRows.Replay(rows.Connection, judgements), cancellationToken).ConfigureAwait(false);

    public override async ValueTask DisposeAsync()
    {
        if (_index is not null)
            await _index.DisposeAsync().ConfigureAwait(false);
        else if (_searchFile.IsValueCreated && _searchFile.Value.Path != _folder.SearchFile)
            _searchFile.Value.Delete();
        // The writer last: whoever closes a file last also empties its write-ahead log, and a reader may not.
        _file.CloseReaders();
        if (_writer is not null)
            await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private ImmutableArray<Passage> Passages(long reading) => Read(connection =>
    {
        var read = EvidenceQueries.Reading(connection, reading);
        return Passage.Of(read.Document, read.Statements);
    });

    // From pages spread over the whole base: what stands on none of them is no likely word. Counted when first needed, and again once the base is twice as large.
    private SuggestWords Suggest(Holdings holdings)
    {
        if (_suggest is { } known && holdings.PagesById.Count < 2 * known.Pages)
            return known.Words;
        var pages = holdings.Pages;
        int step = Math.Max(1, pages.Count / PagesForWords);
        var words = SuggestWords.From(Read(connection => pages.Where((_, at) => at % step == 0).Select(page => EvidenceQueries.TextOfReading(connection, page.Recorded)).ToList()));
        _suggest = new(Math.Max(1, pages.Count), words);
        return words;
    }

    // One transaction from the first edition to the last: what is read or ruled meanwhile is for the next question.
    private IEnumerable<IReadOnlyList<StatementRow>> EditionByEdition(StatementChoice asked, int? upTo)
    {
        using var connection = Surroundings.Guard(_folder, _file.OpenReader);
        using var transaction = connection.BeginTransaction(deferred: true);
        var holdings = Held;
        var standings = Surroundings.Guard(_folder, () => Standings(connection, holdings));
        var byEditors = standings.ByEditors(asked, id => EvidenceLookups.Statement(connection, holdings, id)).ToLookup(row => row.Edition);
        foreach (int edition in holdings.PagesById.Values.Select(page => page.Address.Edition).Where(edition => !(edition > upTo)).Distinct().OrderDescending())
            yield return Surroundings.Guard(_folder, () => standings.Over(StatementRows.Of(connection, holdings, asked, edition), asked, byEditors[edition], page => holdings.PageIds[page]));
    }

    // The lists as of the last change. They are made when something asks for them and caught up when it asks again: an import asks for none, and so needs no memory for all that the base holds.
    private Holdings Held
    {
        get
        {
            var revision = Interlocked.Read(ref _revision);
            if (_holdings.Revision >= revision)
                return _holdings;
            lock (_listing)
                return _holdings.Revision >= revision ? _holdings : _holdings = Read(connection => EvidenceQueries.Holdings(connection, _holdings, revision));
        }
    }

    // The lists with statements counted as editors have left them.
    private Holdings Counted
    {
        get
        {
            var (holdings, judged) = (Held, Interlocked.Read(ref _judged));
            if (judged == 0)
                return holdings;
            if (_upheld is { } known && ReferenceEquals(known.Read, holdings) && known.Judged == judged)
                return known.Counted;
            var counted = holdings.With(More());
            _upheld = new Upheld(holdings, judged, counted);
            return counted;
        }
    }

    // By how many statements editors have changed what pages make.
    private IReadOnlyDictionary<long, int> More()
    {
        if (Interlocked.Read(ref _judged) == 0)
            return ImmutableDictionary<long, int>.Empty;
        var holdings = Held;
        return Read(connection => StatementRows.More(connection, holdings, Standings(connection, holdings)));
    }

    // Worked out anew when there is another judgement, or another statement stands in the place of one.
    private Standings Standings(SqliteConnection connection, Holdings holdings)
    {
        var judged = Interlocked.Read(ref _judged);
        if (judged == 0)
            return Store.Standings.None;
        var basis = JudgementRows.Basis(connection, judged);
        if (_weighed is { } known && known.Basis == basis)
            return known.Standings;
        var standings = JudgementRows.Standings(connection, holdings, judged);
        _weighed = new Weighed(basis, standings);
        return standings;
    }

    private void Publish(EvidenceRows rows)
    {
        Interlocked.Exchange(ref _judged, JudgementRows.Count(rows.Connection));
        Interlocked.Exchange(ref _revision, EvidenceQueries.Revision(rows.Connection));
        _index!.CatchUp(rows.Filed);
    }

    T ILedgerAccess.Read<T>(Func<SqliteConnection, T> query) => Read(query);

    Task<T> ILedgerAccess.WriteAsync<T>(Func<EvidenceRows, T> change, CancellationToken cancellationToken) => WriteAsync(change, cancellationToken);

    private T Read<T>(Func<SqliteConnection, T> query) => Surroundings.Guard(_folder, () =>
    {
        using var connection = _file.OpenReader();
        return query(connection);
    });

    private async Task<ImmutableArray<T>> ChangeAsync<T>(
        IReadOnlyList<ReadPage> pages,
        Func<EvidenceRows, IEnumerable<PreparedReading>, DateTimeOffset, ImmutableArray<T>> change,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var outcomes = ImmutableArray.CreateBuilder<T>(pages.Count);
        foreach (var chunk in pages.Chunk(LargestTransaction))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var prepared = await Task.Run(() => PreparedReading.Of(chunk), cancellationToken).ConfigureAwait(false);
            outcomes.AddRange(await WriteAsync(rows => change(rows, prepared, _clock.GetUtcNow()), cancellationToken).ConfigureAwait(false));
        }
        return outcomes.ToImmutable();
    }

    private Task<T> WriteAsync<T>(Func<EvidenceRows, T> change, CancellationToken cancellationToken) =>
        _writer is null
            ? throw new InvalidOperationException("The base was opened for reading only.")
            : Surroundings.GuardAsync(_folder, () => _writer.ChangeAsync(change, cancellationToken));

    /// <summary>The lists as editors have left them, and what they were counted from.</summary>
    private sealed record Upheld(Holdings Read, long Judged, Holdings Counted);

    /// <summary>The words to suggest, and how many pages there were.</summary>
    private sealed record Suggesting(int Pages, SuggestWords Words);

    /// <summary>The standings, and what they were worked out from.</summary>
    private sealed record Weighed((long Judgements, long Superseded, long Reappeared) Basis, Standings Standings);
}
