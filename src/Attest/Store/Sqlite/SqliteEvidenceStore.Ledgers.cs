using Attest.Store.Replies;

namespace Attest.Store.Sqlite;

// What people add to what was read.
internal sealed partial class SqliteEvidenceStore
{
    public override FindingLedger Findings { get; }

    public override SupportLedger Support { get; }

    public override LetterLedger Letters => new SqliteLetterLedger(this);

    public override EditionLedger Editions => new SqliteEditionLedger(this);

    public override AuditLog Audit => new SqliteAuditLog(this);

    public override WithheldLedger Withheld => new SqliteWithheldLedger(this);

    public override ReplyLedger Replies => new SqliteReplyLedger(this);
}
