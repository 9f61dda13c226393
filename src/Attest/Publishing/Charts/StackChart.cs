namespace Attest.Publishing.Charts;

/// <summary>Counts of several kinds one above the other, in a column for each year or vote.</summary>
public sealed record StackChart : Chart
{
    /// <summary>What is counted, from the bottom up.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The columns in their order.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>One thing counted.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Fill">How it is filled.</param>
    public sealed record Part(string Name, Fill Fill);

    /// <summary>A column.</summary>
    /// <param name="Label">What stands below it.</param>
    /// <param name="Counts">For every part how many; empty where that is not held, which is drawn as a gap.</param>
    /// <param name="Of">How many there are in all: the denominator.</param>
    /// <param name="Left">How many left in the course of it; said above the column unless it is 0.</param>
    public sealed record Column(string Label, IReadOnlyList<int> Counts, int Of, int Left = 0);
}
