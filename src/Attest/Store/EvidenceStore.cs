using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.Store;

/// <summary>
/// The evidence base: sources, pages, sentences and statements, only ever added to (I3). What is asked is answered at once from any thread; what is added goes through one
/// writer. Every backend passes the same contract test (I9).
/// </summary>
public abstract class EvidenceStore : IAsyncDisposable
{
    /// <summary>What the base is and how much it holds, as of the last change.</summary>
    public abstract BaseState State { get; }

    /// <summary>Every page, newest edition first; held in memory; later changes leave a list once taken as it is.</summary>
    public abstract IReadOnlyList<PageSummary> Pages { get; }

    /// <summary>The sources that stand under no address, in the order they were recorded, each with the reason.</summary>
    public abstract IReadOnlyList<UnfiledSource> Unfiled { get; }

    /// <summary>
    /// Records pages: each whole or not at all, at most 200 in a transaction; a call with more is committed 200 at a time. The same bytes add nothing (I5). The outcome
    /// has one entry for each page, in order. Throws <see cref="BaseException"/> when the base cannot be written.
    /// </summary>
    public abstract Task<ImportOutcome> AddAsync(IReadOnlyList<ReadPage> pages, CancellationToken cancellationToken = default);

    /// <summary>Records pages that were made ready before, as <see cref="AddAsync"/> does; who reads many pages makes them ready where they are read.</summary>
    public abstract Task<ImportOutcome> AddPreparedAsync(IReadOnlyList<PreparedReading> pages, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes new readings of sources that the base holds: statements are added and superseded, addresses stay (I5). A reading equal to the last one adds nothing.
    /// The outcome has one entry for each page, in order; a page whose source is not held is refused.
    /// </summary>
    public abstract Task<RereadOutcome> SupersedeAsync(IReadOnlyList<ReadPage> pages, CancellationToken cancellationToken = default);

    /// <summary>
    /// Records a person's ruling on a statement of a page, or on words that the reader missed. It is refused, with the reason, when nothing of the kind is there, when what it says does not stand in the
    /// words it names, and when somebody else has ruled meanwhile: a judgement names the one it replaces (I3).
    /// </summary>
    public async Task<JudgementOutcome> JudgeAsync(PageAddress page, Judgement judgement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(judgement);
        return CheckJudgement.Refusal(this, page, judgement, out var judged) is { } refusal
            ? new JudgementOutcome(null, refusal)
            : await RecordAsync(page, judgement, judged, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How a statement stands today, without opening its page.</summary>
    public abstract Standing StandingOf(StatementId id);

    /// <summary>Every judgement, in the order of recording; those that others replaced too.</summary>
    public abstract IReadOnlyList<RecordedJudgement> Judgements { get; }

    /// <summary>The page at an address as it is read today, or null when this base holds none (which says nothing about the world, I11).</summary>
    public abstract StoredPage? Find(PageAddress address);

    /// <summary>
    /// The statement with this identity, current or not, with its standing, or null when it was never here. The identity of a correction finds the statement that it corrects; that of an entered
    /// statement finds it, or the statement that the reader has come to read in its place.
    /// </summary>
    public abstract StoredStatement? FindStatement(StatementId id);

    /// <summary>What reports on others say that a jurisdiction does (<see cref="Statement.Actor"/>): the statements read today, newest edition first, at most so many, less what was rejected.</summary>
    public abstract IReadOnlyList<StoredStatement> StatementsOf(JurisdictionCode actor, int most);

    /// <summary>
    /// Every statement of these kinds that is read today, newest edition first, then in the order of the text; of a base as of one revision. A judgement beats the machine: what was rejected is not
    /// among them, what was corrected is there as corrected, and so is what an editor entered.
    /// </summary>
    public IReadOnlyList<StatementRow> Rows(params ReadOnlySpan<StatementKind> kinds) => RowsOf(kinds.ToArray(), []);

    /// <summary>The rows of these kinds, as <see cref="Rows"/> gives them, that have one of these values as editors have left them; with no value named, all.</summary>
    public abstract IReadOnlyList<StatementRow> RowsOf(IReadOnlyCollection<StatementKind> kinds, IReadOnlyCollection<StatementValue> values);

    /// <summary>
    /// The same rows by edition, the newest first, up to an edition where one is named: each edition is read when it is asked for, so that who has found the answer reads no more. Of a base as of one revision.
    /// </summary>
    public abstract IEnumerable<IReadOnlyList<StatementRow>> RowsByEdition(IReadOnlyCollection<StatementKind> kinds, IReadOnlyCollection<StatementValue> values, int? upTo = null);

    /// <summary>
    /// Gives the pages whose statements may be others than they were as of a revision, a number of judgements and a <see cref="SupportLedger.Revision"/>, one by one and in no order, each with its statements in outline; all pages after 0, 0 and 0.
    /// </summary>
    public abstract void OutlinesAfter(long revision, long judgements, long supports, Action<PageOutline> take);

    /// <summary>The statements that are read today, or stand on an editor’s word, whose identities begin with these digits (16 of each), as editors have left them.</summary>
    public abstract IReadOnlyList<StatementRow> RowsOf(IReadOnlyCollection<string> firstDigits);

    /// <summary>
    /// For each jurisdiction and kind the last edition that says anything, as editors have left it: without what was rejected, with what was corrected and entered. A pair nobody wrote about is missing.
    /// </summary>
    /// <param name="isChecked">Whether only what an editor has checked counts.</param>
    public abstract IReadOnlyList<LastSaid> LastSaid(bool isChecked = false);

    /// <summary>What checks have found, and what was ruled on it.</summary>
    public abstract FindingLedger Findings { get; }

    /// <summary>What readers sent to the organisation; no page and no search has it.</summary>
    public abstract LetterLedger Letters { get; }

    /// <summary>The editions that were frozen from it.</summary>
    public abstract EditionLedger Editions { get; }

    /// <summary>What was done to it, sealed.</summary>
    public abstract AuditLog Audit { get; }

    /// <summary>What is left of sources that were taken out.</summary>
    public abstract WithheldLedger Withheld { get; }

    /// <summary>What readers see of the replies of authorities.</summary>
    public abstract ReplyLedger Replies { get; }

    /// <summary>What the pages rest on, and which sources were withdrawn.</summary>
    public abstract SupportLedger Support { get; }

    /// <summary>The source with this identity, its bytes as received and its text as read today, or null.</summary>
    public abstract StoredSource? FindSource(SourceId id);

    /// <summary>Every source's identity in the order they were recorded.</summary>
    public abstract IReadOnlyList<SourceId> Sources { get; }

    /// <summary>
    /// Where a cited sentence stands: a text hash and a span that named a sentence once name it for ever, whatever its locator has become (I2). Null when this base never
    /// held that text, or the span lies outside its sentences.
    /// </summary>
    public abstract ResolvedSentence? ResolveSentence(string textHash, TextSpan span);

    /// <summary>Searches the pages' text and notes. A query that cannot be understood is answered by <see cref="SearchResults.Problem"/>, never by an exception.</summary>
    public abstract SearchResults Search(SearchQuery query);

    /// <summary>Completes when <see cref="Search"/> answers from everything that was recorded before the call.</summary>
    public abstract Task IndexAsync(CancellationToken cancellationToken = default);

    /// <summary>What reading found odd on the pages as they are read today: each kind that was found, with the newest so many of its pages.</summary>
    public abstract IReadOnlyList<FoundIrregularity> Irregularities(int newest);

    /// <summary>The pages on which reading found a kind of irregularity, newest edition first: at most so many after the first so many.</summary>
    public abstract IReadOnlyList<PageSummary> PagesWith(string code, int most, int after);

    /// <summary>The pages about a jurisdiction, newest edition first.</summary>
    public abstract IEnumerable<PageSummary> PagesAbout(JurisdictionCode jurisdiction);

    /// <summary>The address that the short name <c>/states/PRK/1999</c> means, or null when this base holds no such page or more than one.</summary>
    public PageAddress? FindShort(JurisdictionCode jurisdiction, int edition) =>
        PagesAbout(jurisdiction).Where(page => page.Address.Edition == edition).Take(2).ToArray() is [var only] ? only.Address : null;

    /// <summary>Everything recorded, in the order of recording.</summary>
    internal abstract IEnumerable<LoggedReading> Log();

    /// <summary>Records a judgement that was found in order; refused when another one on the same statement came before it.</summary>
    internal abstract Task<JudgementOutcome> RecordAsync(PageAddress page, Judgement judgement, Statement? judged, CancellationToken cancellationToken);

    /// <summary>Records what another base recorded; throws <see cref="FormatException"/> where it does not follow from what is here.</summary>
    internal abstract Task ReplayAsync(IReadOnlyList<RecordedJudgement> judgements, CancellationToken cancellationToken);

    /// <summary>A text that was read once, by its hash, or null.</summary>
    internal abstract string? FindText(string textHash);

    /// <summary>Records what another base recorded, numbers and times included; throws <see cref="FormatException"/> where it does not follow from what is here.</summary>
    internal abstract Task ReplayAsync(IReadOnlyList<LoggedReading> readings, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
