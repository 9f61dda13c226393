namespace Attest.Store.Sqlite;

/// <summary>The log of a SQLite base.</summary>
/// <param name="access">Reads the evidence file.</param>
internal sealed class SqliteAuditLog(ILedgerAccess access) : AuditLog
{
    public override AuditEntry? Last => access.Read(AuditRows.Last);

    public override string? FindBreak() => access.Read(AuditRows.FindBreak);
}
