using System.Text.RegularExpressions;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network.Writing;

/// <summary>
/// The texts that are written for editions. A paragraph is saved at a time, each save in a transaction of its own that says which version it was made from: what two people make of the same paragraph is
/// brought together sentence by sentence, and what cannot be is kept beside it.
/// </summary>
public sealed partial class Drafts
{
    private const int Gap = 1024;
    private const int LongestParagraph = 40_000, LongestRemark = 4_000;

    private readonly OfficeFile _file;

    internal Drafts(OfficeFile file) => _file = file;

    /// <summary>All drafts without their paragraphs, the newest edition first, then by State and theme.</summary>
    public IReadOnlyList<Draft> All => _file.Read(connection => connection.Rows(ReadDraft, $"{Heads} ORDER BY edition DESC, jurisdiction, theme, product"));

    private const string Heads = "SELECT number, product, edition, jurisdiction, theme, stage, began_from, began_at FROM draft";

    /// <summary>A draft whole, or null.</summary>
    public Draft? Find(long number) => _file.Read(connection => Find(connection, number));

    /// <summary>Begins a draft with these paragraphs. Throws <see cref="ArgumentException"/> where there is one at the address.</summary>
    public Task<long> BeginAsync(PageAddress address, PageAddress? from, IEnumerable<string> paragraphs, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(paragraphs);
        return _file.WriteAsync(rows =>
        {
            if (rows.Execute(
                "INSERT OR IGNORE INTO draft (product, edition, jurisdiction, theme, began_from, began_at, stage) VALUES ($1, $2, $3, $4, $5, $6, 'writing')",
                address.Product, address.Edition, address.Jurisdiction.Value, address.Theme, from?.ToString(), Instant.Write(rows.Now)) == 0)
                throw new ArgumentException($"There is a draft of {address} already.", nameof(address));
            var number = rows.Connection.Integer("SELECT last_insert_rowid()") ?? 0;
            var place = 0;
            foreach (var text in paragraphs.Select(Fold).Where(text => text.Length > 0))
                Insert(rows, number, place += Gap, text, by);
            Log(rows, by, number, Act.DraftBegun, address.ToString());
            return number;
        }, cancellationToken);
    }

    /// <summary>
    /// Saves a paragraph that was made from a revision; an empty text takes it out, and a blank line in it begins a new paragraph after it. Complete when on disk. Null where the draft has no such
    /// paragraph; throws <see cref="ArgumentException"/> for more than 40,000 characters.
    /// </summary>
    public Task<Saved?> SaveAsync(long draft, string paragraph, int madeFrom, string text, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestParagraph)
            throw new ArgumentException("A paragraph has at most 40,000 characters: divide it with a blank line.", nameof(text));
        return _file.WriteAsync(rows =>
        {
            if (FindParagraph(rows.Connection, draft, paragraph) is not var (place, revision))
                return null;
            string[] parts = [.. BlankLine().Split(text.ReplaceLineEndings("\n")).Select(Fold)];
            var saved = Save(rows, paragraph, revision, madeFrom, parts[0], by);
            var after = place;
            foreach (var part in parts.Skip(1).Where(part => part.Length > 0))
                Insert(rows, draft, after = Between(rows, draft, after), part, by);
            return saved;
        }, cancellationToken);
    }

    /// <summary>Adds a paragraph at the end.</summary>
    public Task<string> AppendAsync(long draft, string text, Pseudonym? by, CancellationToken cancellationToken = default) => _file.WriteAsync(
        rows => Insert(rows, draft, (int)(rows.Connection.Integer("SELECT max(place) FROM draft_paragraph WHERE draft = $1", draft) ?? 0) + Gap, Fold(text), by), cancellationToken);

    /// <summary>Decides about another version of a paragraph: it takes the place of what stands, or goes; either way both stay in the history. False where it was decided before.</summary>
    public Task<bool> SettleRivalAsync(long draft, long rival, bool isTaken, Pseudonym? by, CancellationToken cancellationToken = default) => _file.WriteAsync(rows =>
    {
        if (rows.Connection.Rows(row => (Paragraph: row.GetString(0), Text: row.GetString(1)), "SELECT r.paragraph, r.text FROM draft_rival r JOIN draft_paragraph p ON p.id = r.paragraph WHERE r.number = $1 AND p.draft = $2 AND r.settled_at IS NULL", rival, draft) is not [var open]
            || FindParagraph(rows.Connection, draft, open.Paragraph) is not var (_, revision))
            return false;
        rows.Execute("UPDATE draft_rival SET settled_at = $2, settled_by = $3 WHERE number = $1", rival, Instant.Write(rows.Now), By(by));
        if (isTaken)
            Put(rows, open.Paragraph, revision + 1, open.Text, by);
        return true;
    }, cancellationToken);

    /// <summary>Remarks on a sentence, or on the whole paragraph when the sentence is empty. Null where the draft has no such paragraph; throws <see cref="ArgumentException"/> for a remark without words or of more than 4,000 characters.</summary>
    public Task<long?> CommentAsync(long draft, string paragraph, string sentence, string words, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        var remark = words?.Trim() ?? "";
        if (remark.Length is 0 or > LongestRemark)
            throw new ArgumentException("A remark has 1 to 4,000 characters.", nameof(words));
        return _file.WriteAsync(rows =>
        {
            if (FindParagraph(rows.Connection, draft, paragraph) is null)
                return null;
            rows.Execute("INSERT INTO draft_comment (paragraph, sentence, words, at, by) VALUES ($1, $2, $3, $4, $5)", paragraph, sentence, remark, Instant.Write(rows.Now), By(by));
            return rows.Connection.Integer("SELECT last_insert_rowid()");
        }, cancellationToken);
    }

    /// <summary>Says that a remark is settled; false where it was, or is none of this draft's.</summary>
    public Task<bool> SettleCommentAsync(long draft, long comment, Pseudonym? by, CancellationToken cancellationToken = default) => _file.WriteAsync(
        rows => rows.Execute(
            "UPDATE draft_comment SET settled_at = $3, settled_by = $4 WHERE number = $1 AND settled_at IS NULL AND paragraph IN (SELECT id FROM draft_paragraph WHERE draft = $2)",
            comment, draft, Instant.Write(rows.Now), By(by)) > 0, cancellationToken);

    /// <summary>Sends a draft to a stage; what is said holds for the text of this hash alone, so that nobody approves what was not seen. False where the text or the stage is another by now.</summary>
    public Task<bool> MoveAsync(Draft seen, DraftStage stage, string reason, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return _file.WriteAsync(rows =>
        {
            if (Find(rows.Connection, seen.Number) is not { } now || now.Stage != seen.Stage || now.TextHash != seen.TextHash)
                return false;
            rows.Execute("UPDATE draft SET stage = $2 WHERE number = $1", seen.Number, Vocabulary.Word(stage));
            rows.Execute("INSERT INTO draft_step (draft, stage, reason, text, at, by) VALUES ($1, $2, $3, $4, $5, $6)", seen.Number, Vocabulary.Word(stage), reason.Trim(), now.TextHash, Instant.Write(rows.Now), By(by));
            Log(rows, by, seen.Number, Act.DraftMoved, Vocabulary.Word(stage));
            return true;
        }, cancellationToken);
    }

    /// <summary>Every version of a paragraph, the first first; empty where the draft has no such paragraph.</summary>
    public IReadOnlyList<DraftRevision> HistoryOf(long draft, string paragraph) => _file.Read(connection => connection.Rows(
        row => new DraftRevision(row.GetInt32(0), row.GetString(1), Instant.Read(row.GetString(2)), row.GetString(3)),
        "SELECT r.revision, r.text, r.at, r.by FROM draft_revision r JOIN draft_paragraph p ON p.id = r.paragraph WHERE r.paragraph = $1 AND p.draft = $2 ORDER BY r.revision", paragraph, draft));

    internal static Draft? Find(SqliteConnection connection, long number)
    {
        if (connection.Rows(ReadDraft, $"{Heads} WHERE number = $1", number) is not [var draft])
            return null;
        var rivals = connection.Rows(row => (Paragraph: row.GetString(0), Rival: new Rival(row.GetInt64(1), row.GetString(2), Instant.Read(row.GetString(3)), row.GetString(4))),
            "SELECT r.paragraph, r.number, r.text, r.at, r.by FROM draft_rival r JOIN draft_paragraph p ON p.id = r.paragraph WHERE p.draft = $1 AND r.settled_at IS NULL ORDER BY r.number", number).ToLookup(row => row.Paragraph, row => row.Rival, StringComparer.Ordinal);
        var comments = connection.Rows(row => (Paragraph: row.GetString(0), Comment: new DraftComment(row.GetInt64(1), row.GetString(2), row.GetString(3), Instant.Read(row.GetString(4)), row.GetString(5))),
            "SELECT c.paragraph, c.number, c.sentence, c.words, c.at, c.by FROM draft_comment c JOIN draft_paragraph p ON p.id = c.paragraph WHERE p.draft = $1 AND c.settled_at IS NULL ORDER BY c.number", number).ToLookup(row => row.Paragraph, row => row.Comment, StringComparer.Ordinal);
        return draft with
        {
            Paragraphs = [.. connection.Rows(
                row => new DraftParagraph(row.GetString(0), row.GetInt32(1), row.GetString(2), Instant.Read(row.GetString(3)), row.GetString(4)) { Rivals = [.. rivals[row.GetString(0)]], Comments = [.. comments[row.GetString(0)]] },
                "SELECT p.id, p.revision, r.text, r.at, r.by FROM draft_paragraph p JOIN draft_revision r ON r.paragraph = p.id AND r.revision = p.revision WHERE p.draft = $1 ORDER BY p.place", number)],
            Steps = [.. connection.Rows(
                row => new DraftStep(Stage(row.GetString(0)), row.GetString(1), row.GetString(2), Instant.Read(row.GetString(3)), row.GetString(4)),
                "SELECT stage, reason, text, at, by FROM draft_step WHERE draft = $1 ORDER BY number", number)],
        };
    }

    private static Saved Save(OfficeRows rows, string paragraph, int revision, int madeFrom, string text, Pseudonym? by)
    {
        var now = TextOf(rows.Connection, paragraph, revision)!;
        if (text == now)
            return new(revision, now, SaveOutcome.Kept);
        // A version that was never there is as if the whole paragraph had been written anew.
        var merged = madeFrom == revision ? text : MergeSentences.Of(TextOf(rows.Connection, paragraph, madeFrom) ?? "", now, text);
        if (merged is null)
        {
            rows.Execute("INSERT INTO draft_rival (paragraph, text, at, by) VALUES ($1, $2, $3, $4)", paragraph, text, Instant.Write(rows.Now), By(by));
            return new(revision, now, SaveOutcome.BesideIt);
        }
        if (merged != now)
            Put(rows, paragraph, ++revision, merged, by);
        return new(revision, merged, merged == text ? SaveOutcome.Kept : SaveOutcome.Merged);
    }

    private static void Put(OfficeRows rows, string paragraph, int revision, string text, Pseudonym? by)
    {
        rows.Execute("INSERT INTO draft_revision (paragraph, revision, text, at, by) VALUES ($1, $2, $3, $4, $5)", paragraph, revision, text, Instant.Write(rows.Now), By(by));
        rows.Execute("UPDATE draft_paragraph SET revision = $2 WHERE id = $1", paragraph, revision);
    }

    private static string Insert(OfficeRows rows, long draft, int place, string text, Pseudonym? by)
    {
        var id = Secret.Make()[..16];
        rows.Execute("INSERT INTO draft_paragraph (id, draft, place, revision) VALUES ($1, $2, $3, 0)", id, draft, place);
        rows.Execute("INSERT INTO draft_revision (paragraph, revision, text, at, by) VALUES ($1, 0, $2, $3, $4)", id, text, Instant.Write(rows.Now), By(by));
        return id;
    }

    // A place between one and the next; where there is none left, those after it make room.
    private static int Between(OfficeRows rows, long draft, int place)
    {
        var next = (int)(rows.Connection.Integer("SELECT min(place) FROM draft_paragraph WHERE draft = $1 AND place > $2", draft, place) ?? place + (2 * Gap));
        if (next - place > 1)
            return place + ((next - place) / 2);
        rows.Execute("UPDATE draft_paragraph SET place = place + $3 WHERE draft = $1 AND place > $2", draft, place, Gap);
        return place + (Gap / 2);
    }

    private static (int Place, int Revision)? FindParagraph(SqliteConnection connection, long draft, string paragraph) =>
        connection.Rows(row => (row.GetInt32(0), row.GetInt32(1)), "SELECT place, revision FROM draft_paragraph WHERE id = $1 AND draft = $2", paragraph, draft) is [var found] ? found : null;

    private static string? TextOf(SqliteConnection connection, string paragraph, int revision) =>
        connection.Rows(row => row.GetString(0), "SELECT text FROM draft_revision WHERE paragraph = $1 AND revision = $2", paragraph, revision).FirstOrDefault();

    private static Draft ReadDraft(SqliteDataReader row) => new(
        row.GetInt64(0), new PageAddress(row.GetString(1), row.GetInt32(2), 0, Attest.Registers.JurisdictionCode.Parse(row.GetString(3)), row.GetString(4)), Stage(row.GetString(5)),
        PageAddress.TryParse(row.Text(6), out var from) ? from : null, Instant.Read(row.GetString(7)));

    private static DraftStage Stage(string word) => Vocabulary.TryParse<DraftStage>(word, out var stage) ? stage : throw new FormatException($"“{word}” is no stage of a draft.");

    private static string By(Pseudonym? by) => by?.Value ?? OfficeEntry.Console;

    private static string Fold(string text) => text.ReplaceLineEndings("\n").Trim();

    private static void Log(OfficeRows rows, Pseudonym? by, long draft, Act act, string detail) => rows.Log(By(by), $"draft {draft}", Vocabulary.Word(act), detail);

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();
}
