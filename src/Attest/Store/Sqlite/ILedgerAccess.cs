using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>How a part of the store reads and writes its tables in the evidence file.</summary>
internal interface ILedgerAccess
{
    /// <summary>Runs a query on a connection that is closed when it has answered.</summary>
    T Read<T>(Func<SqliteConnection, T> query);

    /// <summary>The page at an address with how its statements stand, or null.</summary>
    StoredPage? Find(PageAddress address);

    /// <summary>Runs a change in the writer's thread, within its transaction.</summary>
    Task<T> WriteAsync<T>(Func<EvidenceRows, T> change, CancellationToken cancellationToken);
}
