using Attest.Checks.OfSources;
using Attest.Sources;

namespace Attest.Store.Sqlite;

/// <summary>What the pages of a SQLite base rest on.</summary>
/// <param name="access">Reads and writes the evidence file.</param>
internal sealed class SqliteSupportLedger(ILedgerAccess access) : SupportLedger
{
    public override IReadOnlyList<SourceWithdrawal> Withdrawals => access.Read(SupportRows.Withdrawals);

    public override long Revision => access.Read(SupportRows.LastRun);

    public override PageSupport? Of(PageAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return access.Read(connection => SupportRows.Of(connection, page));
    }

    public override IReadOnlyList<PageSupport> By(SourceId source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return access.Read(connection => SupportRows.By(connection, source));
    }

    public override CitedSource? Find(SourceId source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return access.Read(connection => SupportRows.Find(connection, source));
    }

    public override IReadOnlyList<CitedSource> Find(string words, int most)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return access.Read(connection => SupportRows.Find(connection, words.Trim(), most));
    }

    public override Task RecordAsync(SourceWithdrawal withdrawal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(withdrawal);
        return access.WriteAsync(rows => SupportRows.Add(rows.Connection, withdrawal), cancellationToken);
    }
}
