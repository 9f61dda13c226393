using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>What a file's writer gives to those who change it: the connection, and whatever is remembered of a transaction until it is told.</summary>
internal abstract class WriterRows(SqliteConnection connection) : IDisposable
{
    /// <summary>The connection, within the transaction.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>How many things are remembered of the transaction so far.</summary>
    public virtual int Remembered => 0;

    /// <summary>Forgets all but the first so many, because they were rolled back or are told.</summary>
    public virtual void Forget(int after)
    {
    }

    /// <summary>Lets go of what it holds besides the connection, which is the writer's to close.</summary>
    public abstract void Dispose();
}
