namespace Attest.Publishing.Charts;

/// <summary>Figures by year with what is known of their bounds. A year without a figure is a gap, never nought (I11).</summary>
public sealed record IntervalChart : Chart
{
    /// <summary>The years that have a figure, the oldest first; those between them that are missing are drawn as gaps.</summary>
    public required IReadOnlyList<Year> Years { get; init; }

    /// <summary>What a gap means.</summary>
    public required string GapWords { get; init; }

    /// <summary>What an arrow means.</summary>
    public required string OpenWords { get; init; }

    /// <summary>What a ring means.</summary>
    public required string EarlierWords { get; init; }

    /// <summary>A year.</summary>
    /// <param name="Number">The year.</param>
    /// <param name="Lower">The lower end.</param>
    /// <param name="Upper">The upper end; null where it is not known, which is drawn open.</param>
    /// <param name="Earlier">The lower ends that earlier editions told, where they differ.</param>
    public sealed record Year(int Number, decimal Lower, decimal? Upper, IReadOnlyList<decimal> Earlier);
}
