using System.Collections.Concurrent;

namespace Attest.App.Publishing;

/// <summary>
/// Rendered pages as compressed bytes, the least recently used given up first once they are more than the bound. The revision of the base is part
/// of the key, so a page made before a change is never answered after it. A page wanted by many at once is made once.
/// </summary>
internal sealed class PageCache(long boundInBytes)
{
    private readonly Dictionary<PageKey, LinkedListNode<(PageKey Key, PageBody Body)>> pages = [];
    private readonly LinkedList<(PageKey Key, PageBody Body)> byUse = [];
    private readonly ConcurrentDictionary<PageKey, Lazy<Task<PageBody?>>> making = new();
    private readonly Lock gate = new();

    /// <summary>How many bytes the pages held take.</summary>
    public long Bytes { get; private set; }

    /// <summary>The page of the key, made when it is not held; null when making it answered that there is none, which is not kept.</summary>
    public async Task<PageBody?> GetAsync(PageKey key, Func<Task<PageBody?>> make)
    {
        if (Find(key) is { } held)
            return held;
        var work = making.GetOrAdd(key, _ => new Lazy<Task<PageBody?>>(make));
        try
        {
            var body = await work.Value;
            if (body is not null)
                Keep(key, body);
            return body;
        }
        finally
        {
            making.TryRemove(new(key, work));
        }
    }

    private PageBody? Find(PageKey key)
    {
        lock (gate)
        {
            if (!pages.TryGetValue(key, out var node))
                return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Body;
        }
    }

    private void Keep(PageKey key, PageBody body)
    {
        lock (gate)
        {
            if (body.HeldBytes > boundInBytes || pages.ContainsKey(key))
                return;
            pages[key] = byUse.AddFirst((key, body));
            Bytes += body.HeldBytes;
            while (Bytes > boundInBytes && byUse.Last is { } oldest)
            {
                byUse.RemoveLast();
                pages.Remove(oldest.Value.Key);
                Bytes -= oldest.Value.Body.HeldBytes;
            }
        }
    }
}
