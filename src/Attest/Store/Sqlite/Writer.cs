using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>
/// The one thread that writes to a file. It takes what waits in its queue in small batches, each batch one transaction and each of several jobs a savepoint in it, so that
/// many savers share one wait for the disk and one job's failure is its own.
/// </summary>
internal sealed class Writer<TRows> : IAsyncDisposable where TRows : WriterRows
{
    private const int LargestBatch = 32;

    private readonly Channel<Job> _queue = Channel.CreateBounded<Job>(new BoundedChannelOptions(128) { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly TRows _rows;
    private readonly Action<TRows> _seal;
    private readonly Action<TRows> _publish;
    private readonly Thread _thread;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts the thread on rows whose connection it owns from here on; <paramref name="seal"/> adds to the log what a transaction did, as its last act; <paramref name="publish"/> is called after each commit.</summary>
    public Writer(TRows rows, Action<TRows> seal, Action<TRows> publish)
    {
        _connection = rows.Connection;
        _rows = rows;
        _seal = seal;
        _publish = publish;
        _thread = new Thread(Run) { Name = "Attest writer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Runs a change in the writer's thread; completes when it is on disk.</summary>
    public async Task<T> ChangeAsync<T>(Func<TRows, T> change, CancellationToken cancellationToken)
    {
        var job = new Job<T>(change);
        await _queue.Writer.WriteAsync(job, cancellationToken).ConfigureAwait(false);
        return await job.Completion.ConfigureAwait(false);
    }

    /// <summary>Finishes what is in the queue and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _ended.Task.ConfigureAwait(false);
        _rows.Dispose();
        _connection.Dispose();
    }

    private void Run()
    {
        var batch = new List<Job>();
        while (WaitForWork())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var job))
                batch.Add(job);
            Commit(batch);
        }
        _ended.SetResult();
    }

    private bool WaitForWork() => _queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();

    private void Commit(List<Job> batch)
    {
        try
        {
            _rows.Forget(0);
            _connection.Execute("BEGIN IMMEDIATE");
            if (batch is [var only])
                RunAlone(only);
            else
                foreach (var job in batch)
                    RunInSavepoint(job);
            _seal(_rows);
            _connection.Execute("COMMIT");
            _publish(_rows);
        }
        catch (SqliteException exception)
        {
            RollBack();
            foreach (var job in batch)
                job.Fail(exception);
        }
        foreach (var job in batch)
            job.Complete();
    }

    // A savepoint keeps a copy of all that changes after it. With nobody else in the transaction there is nothing to go back to but its beginning.
    private void RunAlone(Job job) => Run(job, "ROLLBACK; BEGIN IMMEDIATE");

    private void RunInSavepoint(Job job)
    {
        _connection.Execute("SAVEPOINT job");
        Run(job, "ROLLBACK TO job");
        _connection.Execute("RELEASE job");
    }

    private void Run(Job job, string takeBack)
    {
        var remembered = _rows.Remembered;
        try
        {
            job.Run(_rows);
        }
        // A fault of one job must not take down the thread; whoever waits for the job gets it. A broken file fails the whole batch instead.
        catch (Exception exception) when (exception is not SqliteException { SqliteErrorCode: not SqliteConstraint })
        {
            _connection.Execute(takeBack);
            _rows.Forget(remembered);
            job.Fail(exception);
        }
    }

    private const int SqliteConstraint = 19;

    // A full disk makes SQLite roll back by itself, and then there is nothing to undo.
    private void RollBack()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            _connection.Execute("ROLLBACK");
    }

    private abstract class Job
    {
        public abstract void Run(TRows rows);

        public abstract void Fail(Exception exception);

        public abstract void Complete();
    }

    private sealed class Job<T>(Func<TRows, T> change) : Job
    {
        private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;

        public Task<T> Completion => _completion.Task;

        public override void Run(TRows rows) => _result = change(rows);

        public override void Fail(Exception exception) => _completion.TrySetException(exception);

        public override void Complete() => _completion.TrySetResult(_result!);
    }
}
