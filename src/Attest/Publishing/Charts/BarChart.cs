namespace Attest.Publishing.Charts;

/// <summary>Counts of one whole, a bar for each.</summary>
public sealed record BarChart : Chart
{
    /// <summary>The whole: the denominator.</summary>
    public required int Of { get; init; }

    /// <summary>The bars from the top down.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>A bar.</summary>
    /// <param name="Name">What is counted.</param>
    /// <param name="Fill">How it is filled.</param>
    /// <param name="Number">How many.</param>
    /// <param name="Words">How many of how many, in words.</param>
    public sealed record Bar(string Name, Fill Fill, int Number, string Words);
}
