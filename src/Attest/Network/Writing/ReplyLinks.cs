using System.Security.Cryptography;
using System.Text;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Network.Writing;

/// <summary>The links by which governments read a draft and reply, and what came by them.</summary>
public sealed class ReplyLinks
{
    private const int LongestAddressee = 200, LongestSigned = 300, LongestWords = 8_000;
    private const string Links = "SELECT number, draft, addressee, text, made_at, expires_at, revoked_at FROM reply_link";

    private readonly OfficeFile _file;

    internal ReplyLinks(OfficeFile file) => _file = file;

    /// <summary>Makes a link to a draft as it is now; answers it with the secret at its end, which is told once. Throws <see cref="ArgumentException"/> without an addressee of one line, and for an end that is over.</summary>
    public Task<(ReplyLink Link, string Secret)> MakeAsync(Draft draft, string addressee, DateTimeOffset expiresAt, Pseudonym? by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var to = addressee?.Trim() ?? "";
        if (to.Length is 0 or > LongestAddressee || to.Any(char.IsControl))
            throw new ArgumentException("Name the authority that is asked, in one line of at most 200 characters.", nameof(addressee));
        if (expiresAt <= _file.Now)
            throw new ArgumentException("The day until which comments are taken is over.", nameof(expiresAt));
        return _file.WriteAsync(rows =>
        {
            var secret = Secret.Make();
            rows.Execute(
                "INSERT INTO reply_link (draft, secret, addressee, text, made_at, made_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                draft.Number, Secret.HashOf(secret), to, draft.Words, Instant.Write(rows.Now), By(by), Instant.Write(expiresAt));
            var number = rows.Connection.Integer("SELECT last_insert_rowid()") ?? 0;
            rows.Log(By(by), $"draft {draft.Number}", Vocabulary.Word(Act.ReplyLinkMade), $"link {number}");
            return (rows.Connection.Rows(ReadLink, $"{Links} WHERE number = $1", number)[0], secret);
        }, cancellationToken);
    }

    /// <summary>The link of a secret; null for one that was never made or was taken back. One whose time is over is still read, and takes no comments.</summary>
    public ReplyLink? Find(string secret) => _file.Read(connection => connection.Rows(ReadLink, $"{Links} WHERE secret = $1 AND revoked_at IS NULL", Secret.HashOf(secret)).FirstOrDefault());

    /// <summary>The links to a draft, the first first.</summary>
    public IReadOnlyList<ReplyLink> Of(long draft) => _file.Read(connection => connection.Rows(ReadLink, $"{Links} WHERE draft = $1 ORDER BY number", draft));

    /// <summary>Takes a link back; false where it was, or is none of this draft's.</summary>
    public Task<bool> RevokeAsync(long draft, long link, Pseudonym? by, CancellationToken cancellationToken = default) => _file.WriteAsync(rows =>
    {
        if (rows.Execute("UPDATE reply_link SET revoked_at = $3 WHERE number = $1 AND draft = $2 AND revoked_at IS NULL", link, draft, Instant.Write(rows.Now)) == 0)
            return false;
        rows.Log(By(by), $"draft {draft}", Vocabulary.Word(Act.ReplyLinkRevoked), $"link {link}");
        return true;
    }, cancellationToken);

    /// <summary>Keeps a comment. Throws <see cref="ArgumentException"/> for lines that the text does not have, for one without words or signature, and when the time is over.</summary>
    public Task<LineComment> CommentAsync(ReplyLink link, int first, int last, string words, string signed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        var (said, who) = (words?.Trim() ?? "", signed?.Trim() ?? "");
        if (first < 1 || last < first || last > link.Lines.Length)
            throw new ArgumentException("Name lines of the text: the first, and the last after it.", nameof(first));
        if (said.Length is 0 or > LongestWords)
            throw new ArgumentException("A comment has 1 to 8,000 characters.", nameof(words));
        if (who.Length is 0 or > LongestSigned)
            throw new ArgumentException("Say who comments: name and office.", nameof(signed));
        if (link.ExpiresAt <= _file.Now)
            throw new ArgumentException("The time for comments is over.", nameof(link));
        return _file.WriteAsync(rows =>
        {
            var at = Instant.Write(rows.Now);
            var receipt = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{at}\n{link.Number}\n{first}-{last}\n{said}\n{who}\n")));
            rows.Execute("INSERT INTO line_comment (link, first, last, words, signed, at, receipt) VALUES ($1, $2, $3, $4, $5, $6, $7)", link.Number, first, last, said, who, at, receipt);
            var number = rows.Connection.Integer("SELECT last_insert_rowid()") ?? 0;
            rows.Log($"link {link.Number}", $"draft {link.Draft}", Vocabulary.Word(Act.LineCommentCame), $"comment {number}");
            return new LineComment(number, link.Number, first, last, said, new(who), rows.Now, receipt);
        }, cancellationToken);
    }

    /// <summary>What came by the links to a draft, the first first.</summary>
    public IReadOnlyList<LineComment> CommentsOn(long draft) => _file.Read(connection => connection.Rows(
        row => new LineComment(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), new(row.GetString(5)), Instant.Read(row.GetString(6)), row.GetString(7)),
        "SELECT c.number, c.link, c.first, c.last, c.words, c.signed, c.at, c.receipt FROM line_comment c JOIN reply_link l ON l.number = c.link WHERE l.draft = $1 ORDER BY c.number", draft));

    private static ReplyLink ReadLink(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3), Instant.Read(row.GetString(4)), Instant.Read(row.GetString(5)), row.Text(6) is { } revoked ? Instant.Read(revoked) : null);

    private static string By(Pseudonym? by) => by?.Value ?? OfficeEntry.Console;
}
