using System.Collections.Immutable;
using Attest.Network.Cycle;
using Attest.Network.Writing;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Replies;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network.Requests;

/// <summary>What authorities were asked, what came back and what editors decided about it. It is added to, never changed, but for what replies do to which statements; the log tells that it was, by number, and nothing of what it says.</summary>
public sealed class Correspondence
{
    private const int LongestReason = 4_000;
    private const string Requests = "SELECT number, jurisdiction, theme, authority, channel, sent_on, due_on, questions, addressee, through FROM request";

    private readonly OfficeFile _file;

    internal Correspondence(OfficeFile file) => _file = file;

    /// <summary>All requests, the last sent first.</summary>
    public IReadOnlyList<KeptRequest> All => _file.Read(connection => Read(connection, "1", null));

    /// <summary>A request with what followed it, or null.</summary>
    public KeptRequest? Find(long number) => _file.Read(connection => Find(connection, number));

    /// <summary>Keeps a request that was sent; answers its number.</summary>
    public Task<long> AskAsync(Request request, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _file.WriteAsync(rows => Insert(rows, request, by), cancellationToken);
    }

    /// <summary>Keeps that it was asked again on a day; false where that is known. Throws <see cref="ArgumentException"/> where there is no such request, and for a day before it was sent.</summary>
    public Task<bool> RemindAsync(long request, DateOnly sentOn, Pseudonym? by, CancellationToken cancellationToken = default) => _file.WriteAsync(rows =>
    {
        if (sentOn < Require(rows, request).Asked.SentOn)
            throw new ArgumentException("A reminder cannot go out before the request.", nameof(sentOn));
        if (rows.Execute("INSERT OR IGNORE INTO request_reminder (request, sent_on, by) VALUES ($1, $2, $3)", request, Calendars.Write(sentOn), By(by)) == 0)
            return false;
        Log(rows, by, request, Act.RequestReminded);
        return true;
    }, cancellationToken);

    /// <summary>Keeps a reply; answers its number. Throws <see cref="ArgumentException"/> where there is no such request, for a reply from before it, and for silence before the due day is over or after an answer came.</summary>
    public Task<long> ReplyAsync(long request, Reply reply, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return _file.WriteAsync(rows =>
        {
            var asked = Require(rows, request);
            if (reply.ReceivedOn < asked.Asked.SentOn)
                throw new ArgumentException("A reply cannot come before the request was sent.", nameof(reply));
            if (reply.Kind is ReplyKind.None && asked.StandingOn(reply.ReceivedOn) is not RequestStanding.Overdue)
                throw new ArgumentException($"It is silence once {asked.Asked.DueOn:yyyy-MM-dd} is over and no answer came.", nameof(reply));
            return Insert(rows, request, reply, by);
        }, cancellationToken);
    }

    /// <summary>Decides about a reply; the last decision holds. Throws <see cref="ArgumentException"/> where there is no such reply, and for a reason without words or of more than 4,000 characters.</summary>
    public Task DecideAsync(long reply, ReplyRuling ruling, string reason, PublicParts parts, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        if (reason?.Trim() is not { Length: > 0 and <= LongestReason } words)
            throw new ArgumentException("A decision has a reason of 1 to 4,000 characters.", nameof(reason));
        if ((parts & ~PublicParts.All) != 0)
            throw new ArgumentException("That is no part of a reply.", nameof(parts));
        return _file.WriteAsync(rows =>
        {
            var request = rows.Connection.Integer("SELECT request FROM reply WHERE number = $1", reply) ?? throw new ArgumentException($"There is no reply {reply}.", nameof(reply));
            rows.Execute(
                "INSERT INTO reply_decision (reply, ruling, reason, public_parts, at, by) VALUES ($1, $2, $3, $4, $5, $6)",
                reply, Vocabulary.Word(ruling), words, (int)parts, Instant.Write(rows.Now), By(by));
            Log(rows, by, request, Act.ReplyDecided, Vocabulary.Word(ruling));
            return true;
        }, cancellationToken);
    }

    /// <summary>Says what a reply does to a statement, or with null that it does nothing to it after all; false where that is known, or there is no such reply.</summary>
    public Task<bool> BearAsync(long reply, StatementId statement, ReplyBearing? bearing, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return _file.WriteAsync(rows =>
        {
            if (rows.Connection.Integer("SELECT request FROM reply WHERE number = $1", reply) is not { } request)
                return false;
            var word = bearing is { } told ? Vocabulary.Word(told) : null;
            var changed = word is null
                ? rows.Execute("DELETE FROM reply_bearing WHERE reply = $1 AND statement = $2", reply, statement.Value)
                : rows.Execute("INSERT INTO reply_bearing (reply, statement, bearing) VALUES ($1, $2, $3) ON CONFLICT DO UPDATE SET bearing = $3 WHERE bearing <> $3", reply, statement.Value, word);
            if (changed > 0)
                Log(rows, by, request, Act.ReplyBears, word ?? "");
            return changed > 0;
        }, cancellationToken);
    }

    /// <summary>Keeps a comment that came by a link among the replies; the link stands among the requests from the first on. Answers the request. Throws <see cref="ArgumentException"/> for a comment that is among them already.</summary>
    public Task<long> TakeAsync(LineComment comment, ReplyLink link, PageAddress draft, ReplyKind kind, string language, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comment);
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(draft);
        return _file.WriteAsync(rows =>
        {
            if (rows.Connection.Integer("SELECT reply FROM comment_reply WHERE comment = $1", comment.Number) is not null)
                throw new ArgumentException("This comment is among the replies already.", nameof(comment));
            var request = rows.Connection.Integer("SELECT request FROM link_request WHERE link = $1", link.Number) ?? Ask(rows, link, draft, by);
            var day = DateOnly.FromDateTime(comment.At.UtcDateTime);
            var reply = Insert(rows, request, new Reply(kind, day, language, comment.Words) { DatedOn = day, Signer = comment.Signed }, by);
            rows.Execute("INSERT INTO comment_reply (comment, reply) VALUES ($1, $2)", comment.Number, reply);
            return request;
        }, cancellationToken);
    }

    /// <summary>The comments that came by links and are among the replies, each with the request that it answers.</summary>
    public IReadOnlyDictionary<long, long> Taken => _file.Read(connection => connection.Rows(
        row => KeyValuePair.Create(row.GetInt64(0), row.GetInt64(1)), "SELECT c.comment, r.request FROM comment_reply c JOIN reply r ON r.number = c.reply").ToDictionary());

    private static long Ask(OfficeRows rows, ReplyLink link, PageAddress draft, Pseudonym? by)
    {
        var request = Insert(rows, new Request(
            draft.Jurisdiction, draft.Theme, link.Addressee, RequestChannel.Link, DateOnly.FromDateTime(link.MadeAt.UtcDateTime), DateOnly.FromDateTime(link.ExpiresAt.UtcDateTime),
            $"Comments on the text for the {draft.Edition} edition, number {link.Number}."), by);
        rows.Execute("INSERT INTO link_request (link, request) VALUES ($1, $2)", link.Number, request);
        return request;
    }

    private static long Insert(OfficeRows rows, Request request, Pseudonym? by)
    {
        rows.Execute(
            "INSERT INTO request (jurisdiction, theme, authority, addressee, through, channel, sent_on, due_on, questions, at, by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            request.Jurisdiction.Value, request.Theme, request.Authority, request.Addressee?.Reveal(), request.Through?.Reveal(), Vocabulary.Word(request.Channel),
            Calendars.Write(request.SentOn), Calendars.Write(request.DueOn), request.Questions, Instant.Write(rows.Now), By(by));
        return LogNew(rows, by, null, Act.RequestSent);
    }

    private static long Insert(OfficeRows rows, long request, Reply reply, Pseudonym? by)
    {
        rows.Execute(
            "INSERT INTO reply (request, kind, received_on, dated_on, language, words, translation, signer, at, by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            request, Vocabulary.Word(reply.Kind), Calendars.Write(reply.ReceivedOn), reply.DatedOn is { } day ? Calendars.Write(day) : null,
            reply.Language, reply.Text, reply.Translation, reply.Signer?.Reveal(), Instant.Write(rows.Now), By(by));
        var number = LogNew(rows, by, request, Act.ReplyKept, Vocabulary.Word(reply.Kind));
        foreach (var source in reply.Attachments)
            rows.Execute("INSERT OR IGNORE INTO reply_attachment (reply, source) VALUES ($1, $2)", number, source.Value);
        foreach (var (statement, bearing) in reply.Bearings)
            rows.Execute("INSERT INTO reply_bearing (reply, statement, bearing) VALUES ($1, $2, $3)", number, statement.Value, Vocabulary.Word(bearing));
        return number;
    }

    // The number of the row that was just added; it is said in the log of the request that it belongs to, or that it is.
    private static long LogNew(OfficeRows rows, Pseudonym? by, long? request, Act act, string detail = "")
    {
        var number = rows.Connection.Integer("SELECT last_insert_rowid()") ?? 0;
        Log(rows, by, request ?? number, act, detail);
        return number;
    }

    private static void Log(OfficeRows rows, Pseudonym? by, long request, Act act, string detail = "") => rows.Log(By(by), $"request {request}", Vocabulary.Word(act), detail);

    private static string By(Pseudonym? by) => by?.Value ?? OfficeEntry.Console;

    private static KeptRequest Require(OfficeRows rows, long request) =>
        Find(rows.Connection, request) ?? throw new ArgumentException($"There is no request {request}.", nameof(request));

    private static KeptRequest? Find(SqliteConnection connection, long number) => Read(connection, "number = $1", number).FirstOrDefault();

    private static List<KeptRequest> Read(SqliteConnection connection, string where, long? number) =>
        [.. connection.Rows(ReadRequest, $"{Requests} WHERE {where} ORDER BY sent_on DESC, number DESC", number).Select(kept => kept with
        {
            Reminders = [.. connection.Rows(row => Calendars.ReadDay(row.GetString(0)), "SELECT sent_on FROM request_reminder WHERE request = $1 ORDER BY sent_on", kept.Number)],
            Replies = [.. Replies(connection, kept.Number)],
        })];

    private static IEnumerable<KeptReply> Replies(SqliteConnection connection, long request) => connection.Rows(
        row => (Number: row.GetInt64(0), Reply: ReadReply(row)),
        "SELECT number, kind, received_on, dated_on, language, words, translation, signer FROM reply WHERE request = $1 ORDER BY number", request)
        .Select(kept => new KeptReply(kept.Number, kept.Reply with
        {
            Attachments = [.. connection.Rows(row => ReadSource(row.GetString(0)), "SELECT source FROM reply_attachment WHERE reply = $1 ORDER BY source", kept.Number)],
            Bearings = connection.Rows(
                row => KeyValuePair.Create(ReadStatement(row.GetString(0)), Parse<ReplyBearing>(row.GetString(1))),
                "SELECT statement, bearing FROM reply_bearing WHERE reply = $1", kept.Number).ToImmutableDictionary(),
        }, Decision(connection, kept.Number)));

    private static ReplyDecision? Decision(SqliteConnection connection, long reply) => connection.Rows(
        row => new ReplyDecision(
            Parse<ReplyRuling>(row.GetString(0)), row.GetString(1), (PublicParts)row.GetInt32(2), Pseudonym.TryParse(row.GetString(4), out var by) ? by : null, Instant.Read(row.GetString(3))),
        "SELECT ruling, reason, public_parts, at, by FROM reply_decision WHERE reply = $1 ORDER BY number DESC LIMIT 1", reply).FirstOrDefault();

    private static KeptRequest ReadRequest(SqliteDataReader row) => new(row.GetInt64(0), new Request(
        Registers.JurisdictionCode.Parse(row.GetString(1)), row.GetString(2), row.GetString(3), Parse<RequestChannel>(row.GetString(4)),
        Calendars.ReadDay(row.GetString(5)), Calendars.ReadDay(row.GetString(6)), row.GetString(7))
    {
        Addressee = Protected(row.Text(8)),
        Through = Protected(row.Text(9)),
    });

    private static Reply ReadReply(SqliteDataReader row) => new(Parse<ReplyKind>(row.GetString(1)), Calendars.ReadDay(row.GetString(2)), row.GetString(4), row.GetString(5))
    {
        DatedOn = row.Text(3) is { } day ? Calendars.ReadDay(day) : null,
        Translation = row.Text(6),
        Signer = Protected(row.Text(7)),
    };

    private static ProtectedText? Protected(string? words) => words is null ? null : new(words);

    private static T Parse<T>(string word) where T : struct, Enum => Vocabulary.TryParse<T>(word, out var value) ? value : throw new FormatException($"“{word}” is no {typeof(T).Name}.");

    private static SourceId ReadSource(string text) => SourceId.TryParse(text, out var source) ? source : throw new FormatException($"“{text}” is no source.");

    private static StatementId ReadStatement(string text) => StatementId.TryParse(text, out var statement) ? statement : throw new FormatException($"“{text}” is no statement.");
}
