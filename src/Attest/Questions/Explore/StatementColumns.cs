using System.Collections.Immutable;

namespace Attest.Questions.Explore;

/// <summary>All statements of a base, page after page, as numbers in two rows: whoever counts goes through memory once, from beginning to end.</summary>
internal sealed class StatementColumns
{
    private readonly int[] about, said;

    public StatementColumns(ImmutableArray<PageColumns> pages)
    {
        Pages = pages;
        about = [.. pages.SelectMany(page => page.About)];
        said = [.. pages.SelectMany(page => page.Said)];
    }

    /// <summary>The pages, in the order in which they are listed.</summary>
    public ImmutableArray<PageColumns> Pages { get; }

    /// <summary>Counts every statement, and answers how many of each page are found.</summary>
    public int[] Count(MatchFilter filter)
    {
        int[] found = new int[Pages.Length];
        for (int i = 0, start = 0; i < found.Length; start += Pages[i++].Length)
            found[i] = filter.Count(about.AsSpan(start, Pages[i].Length), said.AsSpan(start, Pages[i].Length));
        return found;
    }

    /// <summary>The pages with any statement that is found. Counts nothing.</summary>
    public IEnumerable<PageColumns> Holding(MatchFilter filter)
    {
        for (int i = 0, start = 0; i < Pages.Length; start += Pages[i++].Length)
            if (filter.HoldsAny(about.AsSpan(start, Pages[i].Length), said.AsSpan(start, Pages[i].Length)))
                yield return Pages[i];
    }
}
