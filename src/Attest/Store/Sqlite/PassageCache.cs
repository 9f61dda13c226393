using System.Collections.Immutable;

namespace Attest.Store.Sqlite;

/// <summary>The passages of pages that searches showed lately: opening a page costs more than all the rest of a search. A reading never changes, so nothing in here grows stale.</summary>
internal sealed class PassageCache
{
    // About 30 KB each.
    private const int Most = 400;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, ImmutableArray<Passage>> _held = [];
    private readonly Queue<long> _inOrder = new();

    /// <summary>The passages of each reading, in order; those that are not held are made, several at a time.</summary>
    public ImmutableArray<Passage>[] Of(IReadOnlyList<long> readings, Func<long, ImmutableArray<Passage>> make)
    {
        var found = new ImmutableArray<Passage>[readings.Count];
        Parallel.For(0, readings.Count, i => found[i] = Find(readings[i]) ?? Keep(readings[i], make(readings[i])));
        return found;
    }

    private ImmutableArray<Passage>? Find(long reading)
    {
        lock (_gate)
            return _held.TryGetValue(reading, out var passages) ? passages : null;
    }

    private ImmutableArray<Passage> Keep(long reading, ImmutableArray<Passage> passages)
    {
        lock (_gate)
        {
            if (_held.TryAdd(reading, passages))
                _inOrder.Enqueue(reading);
            while (_held.Count > Most)
                _held.Remove(_inOrder.Dequeue());
        }
        return passages;
    }
}
