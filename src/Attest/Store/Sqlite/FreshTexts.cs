namespace Attest.Store.Sqlite;

/// <summary>
/// The texts of what was recorded last, so that the index need not open them in the base again. There is room for so many: where the index is far behind, it reads the base as before.
/// </summary>
internal sealed class FreshTexts
{
    private const int Most = 400;

    private readonly Dictionary<long, IndexedText> _texts = [];

    public void Add(IReadOnlyList<FiledText> filed)
    {
        lock (_texts)
            foreach (var (reading, text) in filed.Take(Most - _texts.Count))
                _texts[reading] = text;
    }

    /// <summary>The text of a reading, or null.</summary>
    public IndexedText? Find(long reading)
    {
        lock (_texts)
            return _texts.GetValueOrDefault(reading);
    }

    /// <summary>Makes room: everything up to this reading is indexed.</summary>
    public void Forget(long indexed)
    {
        lock (_texts)
            foreach (var reading in _texts.Keys.Where(reading => reading <= indexed).ToArray())
                _texts.Remove(reading);
    }
}
