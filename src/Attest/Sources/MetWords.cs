namespace Attest.Sources;

/// <summary>
/// The words that were met, each taken apart once: reports use few words often. A word is kept at the place that its letters tell, or at the one beside it
/// when that is taken: looking it up is a comparison or two without a lock, and random text cannot fill the memory.
/// </summary>
/// <typeparam name="T">What a word is taken apart into.</typeparam>
/// <param name="make">Takes a word apart.</param>
internal sealed class MetWords<T>(Func<string, T> make) where T : PrintedWord
{
    // More than the words that come again and again.
    private const int Places = 1 << 16;

    private readonly T?[] _met = new T?[Places];

    /// <summary>The word that stands printed.</summary>
    public T Of(ReadOnlySpan<char> printed)
    {
        var place = PlaceOf(printed);
        if (_met[place] is { } first && printed.SequenceEqual(first.Text))
            return first;
        if (_met[place ^ 1] is { } second && printed.SequenceEqual(second.Text))
            return second;
        var word = make(printed.ToString());
        _met[_met[place] is null ? place : place ^ 1] = word;
        return word;
    }

    private static int PlaceOf(ReadOnlySpan<char> printed)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in printed)
            hash = unchecked((hash ^ c) * 0x01000193u);
        return (int)(unchecked(hash * 0x9E3779B1u) >> 16);
    }
}
