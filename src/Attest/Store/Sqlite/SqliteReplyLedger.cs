using System.Text;
using System.Text.Json;
using Attest.Statements;
using Attest.Store.Replies;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>What readers see of replies, in a SQLite base.</summary>
/// <param name="access">Reads and writes the evidence file.</param>
internal sealed class SqliteReplyLedger(ILedgerAccess access) : ReplyLedger
{
    public override long Revision => access.Read(connection => connection.Integer("SELECT max(number) FROM public_reply")) ?? 0;

    public override IReadOnlyList<PublicReply> All => access.Read(connection => connection.Rows(ToReply, "SELECT reply, says, person, at FROM public_reply ORDER BY number"));

    public override Task RecordAsync(PublicReply reply, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var says = reply.Says is { } words ? Encoding.UTF8.GetString(CanonicalJson.Write(ReplyJson.Write(words))) : null;
        return access.WriteAsync(rows => rows.Connection.Integer(
            "INSERT INTO public_reply (reply, says, person, at) VALUES ($1, $2, $3, $4) RETURNING number", reply.Reply, says, reply.Person, Instant.Write(reply.At)), cancellationToken);
    }

    private static PublicReply ToReply(SqliteDataReader row)
    {
        using var says = row.Text(1) is { } json ? JsonDocument.Parse(json) : null;
        return new(row.GetInt64(0), says is null ? null : ReplyJson.Read(says.RootElement), row.GetString(2), Instant.Read(row.GetString(3)));
    }
}
