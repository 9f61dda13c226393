using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>
/// The one thread that writes to the evidence file. It takes what waits in its queue in small batches, each batch one transaction and each job a savepoint in it, so that
/// many savers share one wait for the disk and one job's failure is its own.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int LargestBatch = 32;

    private readonly Channel<Job> _queue = Channel.CreateBounded<Job>(new BoundedChannelOptions(128) { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly Action<Holdings> _publish;
    private readonly Thread _thread;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Holdings _holdings;

    /// <summary>Starts the thread on a connection that it owns from here on; <paramref name="publish"/> is called after each commit.</summary>
    public Writer(SqliteConnection connection, Holdings holdings, Action<Holdings> publish)
    {
        _connection = connection;
        _holdings = holdings;
        _publish = publish;
        _thread = new Thread(Run) { Name = "Attest writer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Runs a change in the writer's thread; completes when it is on disk. The change gets the state it builds on and answers the state after it.</summary>
    public async Task<T> ChangeAsync<T>(Func<SqliteConnection, Holdings, (Holdings After, T Result)> change, CancellationToken cancellationToken)
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
            var after = _holdings;
            _connection.Execute("BEGIN IMMEDIATE");
            foreach (var job in batch)
                after = RunInSavepoint(job, after);
            _connection.Execute("COMMIT");
            _holdings = after;
            _publish(after);
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

    private Holdings RunInSavepoint(Job job, Holdings before)
    {
        _connection.Execute("SAVEPOINT job");
        try
        {
            var after = job.Run(_connection, before);
            _connection.Execute("RELEASE job");
            return after;
        }
        // A fault of one job must not take down the thread; whoever waits for the job gets it. A broken file fails the whole batch instead.
        catch (Exception exception) when (exception is not SqliteException { SqliteErrorCode: not SqliteConstraint })
        {
            _connection.Execute("ROLLBACK TO job; RELEASE job");
            job.Fail(exception);
            return before;
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
        public abstract Holdings Run(SqliteConnection connection, Holdings before);

        public abstract void Fail(Exception exception);

        public abstract void Complete();
    }

    private sealed class Job<T>(Func<SqliteConnection, Holdings, (Holdings After, T Result)> change) : Job
    {
        private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;

        public Task<T> Completion => _completion.Task;

        public override Holdings Run(SqliteConnection connection, Holdings before)
        {
            (var after, _result) = change(connection, before);
            return after;
        }

        public override void Fail(Exception exception) => _completion.TrySetException(exception);

        public override void Complete() => _completion.TrySetResult(_result!);
    }
}
