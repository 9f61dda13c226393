using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Keeps the search index in step with the evidence, on a thread of its own, so that nobody who records a page waits for it.</summary>
internal sealed class SearchIndex : IAsyncDisposable
{
    private const int LargestBatch = 200;

    private readonly SqliteFile _evidence;
    private readonly SqliteConnection _writer;
    private readonly FreshTexts _fresh = new();
    private readonly Channel<TaskCompletionSource?> _calls = Channel.CreateUnbounded<TaskCompletionSource?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Opens or makes the index of a base and begins to catch up.</summary>
    public SearchIndex(SqliteFile file, SqliteFile evidence, string baseId, long revision)
    {
        File = file;
        _evidence = evidence;
        _writer = SearchFile.OpenWriter(file, baseId, revision);
        new Thread(Run) { Name = "Attest search index", IsBackground = true }.Start();
        CatchUp([]);
    }

    public SqliteFile File { get; }

    /// <summary>Says that there is something new in the base, and what.</summary>
    public void CatchUp(IReadOnlyList<FiledText> filed)
    {
        _fresh.Add(filed);
        _calls.Writer.TryWrite(null);
    }

    /// <summary>Completes when everything is indexed that was in the base before the call; fails as indexing failed.</summary>
    public Task CatchUpAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _calls.Writer.TryWrite(done) ? done.Task : Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _calls.Writer.TryComplete();
        await _ended.Task.ConfigureAwait(false);
        File.CloseReaders();
        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private void Run()
    {
        var waiting = new List<TaskCompletionSource>();
        while (_calls.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (_calls.Reader.TryRead(out var call))
                if (call is not null)
                    waiting.Add(call);
            var failure = IndexWhatIsNew();
            foreach (var call in waiting)
                if (failure is null)
                    call.SetResult();
                else
                    call.SetException(failure);
            waiting.Clear();
        }
        _ended.SetResult();
    }

    // What failed is tried again at the next call; the evidence is safe, and searching goes on with the pages that are indexed.
    private Exception? IndexWhatIsNew()
    {
        try
        {
            using var evidence = _evidence.OpenReader();
            while (SearchFile.CatchUp(_writer, evidence, LargestBatch, _fresh) < EvidenceQueries.Revision(evidence))
            {
            }
            return null;
        }
        catch (Exception exception) when (exception is SqliteException or IOException)
        {
            return exception;
        }
    }
}
