using System.Collections.Immutable;

namespace Attest.Checks;

/// <summary>
/// What a page is recognised by when another was copied from it: the threes of its plain words, names and numbers left out because a copy changes those; and of these threes a
/// few minima (MinHash), of which pages that are nearly the same share at least one.
/// </summary>
internal static class PagePrint
{
    private const int Bands = 8;
    private const int MinimaInBand = 2;

    // A report of two sentences is like many another.
    private const int FewestThrees = 60;

    /// <summary>The threes of a page's plain words, each as a hash; none for a page that is too short to be told from others.</summary>
    public static HashSet<ulong> Threes(CheckedPage page)
    {
        var threes = new HashSet<ulong>();
        foreach (var sentence in page.Document.Sentences)
            AddThrees(page.Text[sentence.Span], threes);
        return threes.Count < FewestThrees ? [] : threes;
    }

    /// <summary>The keys under which pages that may be nearly the same are found; none for a short page.</summary>
    public static ImmutableArray<long> Of(CheckedPage page)
    {
        var threes = Threes(page);
        if (threes.Count == 0)
            return [];
        Span<ulong> minima = stackalloc ulong[Bands * MinimaInBand];
        minima.Fill(ulong.MaxValue);
        foreach (var three in threes)
            for (var i = 0; i < minima.Length; i++)
                minima[i] = Math.Min(minima[i], Mix(three ^ Mix((ulong)i + 1)));
        var keys = ImmutableArray.CreateBuilder<long>(Bands);
        for (var band = 0; band < Bands; band++)
            keys.Add(unchecked((long)Mix(minima[2 * band] ^ Mix(minima[(2 * band) + 1] ^ Mix((ulong)band)))));
        return keys.MoveToImmutable();
    }

    private static void AddThrees(string words, HashSet<ulong> threes)
    {
        ulong before = 0, last = 0;
        var count = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsLetter(words[at]))
                continue;
            var start = at;
            while (at < words.Length && char.IsLetter(words[at]))
                at++;
            if (!char.IsLower(words[start]))
                continue;
            var word = Hash(words.AsSpan(start, at - start));
            if (++count > 2)
                threes.Add(Mix(before ^ Mix(last ^ Mix(word))));
            (before, last) = (last, word);
        }
    }

    // FNV-1a: the same on every machine, as keys are kept in the base.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
            value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
            return value ^ (value >> 33);
        }
    }
}
