using System.Collections.Concurrent;

namespace Attest.Store.Sqlite;

/// <summary>The matches of the last expressions that were searched for: the next twenty hits, or the same with a State, are found without searching again. Valid for one state of the index.</summary>
internal sealed class MatchCache
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<(string Match, bool IsByRelevance), long[]> _held = new();
    private long _reading;

    /// <summary>The pages that match, as of a reading up to which the index goes.</summary>
    public long[] Of(long reading, string match, bool isByRelevance, Func<long[]> find)
    {
        if (Interlocked.Exchange(ref _reading, reading) != reading || _held.Count >= Most)
            _held.Clear();
        return _held.GetOrAdd((match, isByRelevance), _ => find());
    }
}
