using System.Text.Json;
using Attest.Checks.OfSources;
using Attest.Sources;
using Attest.Store.Replies;

namespace Attest.Store;

/// <summary>Makes a base of a dump.</summary>
public static class LoadBase
{
    private const int LargestBatch = 200;

    /// <summary>
    /// Makes a base in a folder from a dump; the base is there when all of it is. Throws <see cref="DumpFormatException"/> for a dump that is damaged or of a newer form, and
    /// <see cref="BaseException"/> when there is a base already or the folder cannot be written.
    /// </summary>
    public static async Task FromAsync(Stream dump, string dumpName, DataFolder folder, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dump);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        await Surroundings.GuardAsync(folder, async () =>
        {
            Directory.CreateDirectory(folder.Path);
            using var baseLock = BaseLock.Take(folder, clock.GetUtcNow());
            InitializeBase.RefuseWhereThereIsOne(folder);
            // Loaded beside and moved into place when it is whole.
            var unfinished = new DataFolder(Path.Combine(folder.Path, "loading"));
            DeleteFolder(unfinished);
            try
            {
                await LoadAsync(dump, dumpName, unfinished, clock, cancellationToken).ConfigureAwait(false);
                File.Move(unfinished.EvidenceFile, folder.EvidenceFile);
            }
            finally
            {
                DeleteFolder(unfinished);
            }
            return true;
        }).ConfigureAwait(false);
    }

    private static async Task LoadAsync(Stream dump, string dumpName, DataFolder folder, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var lines = new DumpReader(dump, dumpName);
        var header = lines.Next() ?? throw lines.Wrong("The file is empty.");
        lines.Read(() => InitializeBase.Write(folder, DumpedBase(header), clock.GetUtcNow()));
        await using var made = Base.Open(folder, BaseAccess.Write, clock);
        var batch = new Batch(made.Store);
        while (lines.Next() is { } line)
        {
            lines.Read(() => batch.Take(line));
            if (batch.Count == LargestBatch)
                await ReplayAsync(batch, lines, cancellationToken).ConfigureAwait(false);
        }
        await ReplayAsync(batch, lines, cancellationToken).ConfigureAwait(false);
    }

    private static async Task ReplayAsync(Batch batch, DumpReader lines, CancellationToken cancellationToken)
    {
        try
        {
            await batch.ReplayAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (FormatException exception)
        {
            throw lines.Wrong(exception.Message, exception);
        }
    }

    private static NewBase DumpedBase(JsonElement line)
    {
        if (line.Int("attest_dump") is not { } version)
            throw new FormatException("This is no dump of an Attest base.");
        if (version > DumpLines.Version)
            throw new FormatException($"The dump has form {version}; this program reads form {DumpLines.Version}. Use the program that wrote it, or a newer one.");
        return new NewBase(line.RequiredText("base"), Instant.Read(line.RequiredText("created_at")), line.Flag("demonstration"));
    }

    private static void DeleteFolder(DataFolder folder)
    {
        if (Directory.Exists(folder.Path))
            Directory.Delete(folder.Path, recursive: true);
    }

    /// <summary>The readings of one transaction, with the sources and texts that came with them; earlier ones are in the base by now.</summary>
    private sealed class Batch(EvidenceStore store)
    {
        private readonly Dictionary<string, Source> _sources = [];
        private readonly Dictionary<string, string> _texts = [];

        private readonly List<LoggedReading> _readings = [];
        private readonly List<RecordedJudgement> _judgements = [];
        private readonly List<LoggedRun> _runs = [];
        private readonly List<FindingRuling> _rulings = [];
        private readonly List<SourceWithdrawal> _withdrawals = [];
        private readonly List<Letter> _letters = [];
        private readonly List<RecordedEdition> _editions = [];
        private readonly List<WithheldSource> _withheld = [];
        private readonly List<PublicReply> _replies = [];

        public int Count => _readings.Count + _judgements.Count + _runs.Count + _rulings.Count + _withdrawals.Count + _letters.Count + _editions.Count + _withheld.Count + _replies.Count;

        public void Take(JsonElement line)
        {
            if (line.TryGetProperty("source", out _))
            {
                var source = DumpLines.ReadSource(line);
                _sources.Add(source.Id.Value, source);
            }
            else if (line.TryGetProperty("text", out _))
            {
                var (hash, text) = DumpLines.ReadText(line);
                _texts.Add(hash, text);
            }
            else if (line.TryGetProperty("judgement", out _))
                _judgements.Add(JudgementJson.ReadLine(line));
            else if (line.TryGetProperty("check_run", out _))
                _runs.Add(DumpFindings.ReadRun(line));
            else if (line.TryGetProperty("ruling", out _))
                _rulings.Add(DumpFindings.ReadRuling(line));
            else if (line.TryGetProperty("withdrawal", out _))
                _withdrawals.Add(DumpFindings.ReadWithdrawal(line));
            else if (line.TryGetProperty("letter", out _))
                _letters.Add(DumpLetters.Read(line));
            else if (line.TryGetProperty("edition_root", out _))
                _editions.Add(DumpEditions.Read(line));
            else if (line.TryGetProperty("withheld", out _))
                _withheld.Add(DumpWithheld.Read(line));
            else if (line.TryGetProperty("public_reply", out _))
                _replies.Add(ReplyJson.ReadLine(line));
            else
                _readings.Add(DumpLines.ReadReading(line, FindSource, hash => _texts.GetValueOrDefault(hash) ?? store.FindText(hash)));
        }

        public async Task ReplayAsync(CancellationToken cancellationToken)
        {
            await store.ReplayAsync(_readings, cancellationToken).ConfigureAwait(false);
            if (_judgements.Count > 0)
                await store.ReplayAsync(_judgements, cancellationToken).ConfigureAwait(false);
            if (_runs.Count + _rulings.Count > 0)
                await store.Findings.ReplayAsync(_runs, _rulings, cancellationToken).ConfigureAwait(false);
            foreach (var withdrawal in _withdrawals)
                await store.Support.RecordAsync(withdrawal, cancellationToken).ConfigureAwait(false);
            foreach (var letter in _letters)
                await store.Letters.AddAsync(letter, cancellationToken).ConfigureAwait(false);
            foreach (var edition in _editions)
                await store.Editions.RecordAsync(edition, cancellationToken).ConfigureAwait(false);
            foreach (var withheld in _withheld)
                await store.Withheld.RecordAsync(withheld, cancellationToken).ConfigureAwait(false);
            foreach (var reply in _replies)
                await store.Replies.RecordAsync(reply, cancellationToken).ConfigureAwait(false);
            _readings.Clear();
            _judgements.Clear();
            _runs.Clear();
            _rulings.Clear();
            _withdrawals.Clear();
            _letters.Clear();
            _editions.Clear();
            _withheld.Clear();
            _replies.Clear();
            _sources.Clear();
            _texts.Clear();
        }

        private Source? FindSource(string id) =>
            _sources.GetValueOrDefault(id) ?? (SourceId.TryParse(id, out var known) ? store.FindSource(known)?.Source : null);
    }
}
