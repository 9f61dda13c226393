using System.Collections.Concurrent;

namespace Attest.Store.Sqlite;

/// <summary>The matches of the last expressions that were searched for: the next twenty hits, or the same with a State, are found without searching again. Valid for one state of the index.</summary>
internal sealed class MatchCache
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<(string Match, bool IsByRelevance), int[]> _held = new();
    private (long Reading, PageTable? Table) _state;

    /// <summary>The pages that match, as of a reading up to which the index goes, by their numbers in a table.</summary>
    public int[] Of(long reading, PageTable table, string match, bool isByRelevance, Func<long[]> find)
    {
        lock (_held)
        {
            if (_state != (reading, table) || _held.Count >= Most)
                _held.Clear();
            _state = (reading, table);
        }
        return _held.GetOrAdd((match, isByRelevance), _ => table.Numbers(find()));
    }
}
