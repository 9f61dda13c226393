namespace Attest.Publishing.Sites;

/// <summary>Gathers in which reports each word stands, and how often. One for each thread; what several have gathered is put together at the end.</summary>
internal sealed class IndexWords
{
    /// <summary>How often a word stands in a report, in classes: from once to more than sixteen times; the last class is for the words of its title.</summary>
    public const int Classes = 8, Title = Classes - 1;

    private readonly Dictionary<string, List<uint>> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<uint>>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _countsByWord;

    public IndexWords() => (_byWord, _countsByWord) = (_reports.GetAlternateLookup<ReadOnlySpan<char>>(), _counts.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Takes a report.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="title">The words it is called by.</param>
    /// <param name="texts">Its words.</param>
    public void Add(int number, string title, IEnumerable<string> texts)
    {
        _counts.Clear();
        foreach (var text in texts)
            SearchWords.Of(text, word => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_countsByWord, word, out _)++);
        SearchWords.Of(title, word => _countsByWord[word] = int.MaxValue);
        foreach (var (word, count) in _counts)
        {
            if (!_byWord.TryGetValue(word, out var reports))
                _reports.Add(word, reports = []);
            reports.Add(((uint)number * Classes) + (uint)ClassOf(count));
        }
    }

    /// <summary>Every word with the numbers of its reports and the class in each, in order.</summary>
    public static IEnumerable<(string Word, List<uint> Reports)> Together(IEnumerable<IndexWords> parts)
    {
        SortedDictionary<string, List<uint>> all = new(StringComparer.Ordinal);
        foreach (var part in parts)
            foreach (var (word, reports) in part._reports)
                if (all.TryGetValue(word, out var known))
                    known.AddRange(reports);
                else
                    all.Add(word, reports);
        foreach (var (word, reports) in all)
        {
            reports.Sort();
            yield return (word, reports);
        }
    }

    private static int ClassOf(int count) => count switch { int.MaxValue => Title, 1 => 0, 2 => 1, <= 4 => 2, <= 8 => 3, <= 16 => 4, _ => 5 };
}
