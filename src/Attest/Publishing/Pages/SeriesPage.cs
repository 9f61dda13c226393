using Attest.Publishing.Charts;

namespace Attest.Publishing.Pages;

/// <summary>Figures of a kind added up by year, and the States that have any.</summary>
public sealed record SeriesPage : Page
{
    /// <summary>Whether only what an editor has checked is used.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>What is counted.</summary>
    public required IReadOnlyList<Sum> Sums { get; init; }

    /// <summary>The States with a figure, each with its own page.</summary>
    public required IReadOnlyList<PageLink> States { get; init; }

    /// <summary>How many States there are: the denominator.</summary>
    public required int Of { get; init; }

    /// <summary>What is counted, year by year.</summary>
    /// <param name="What">What is counted, with the currency of money.</param>
    /// <param name="Years">The years, the newest first.</param>
    public sealed record Sum(string What, IReadOnlyList<Year> Years)
    {
        /// <summary>The same as a picture; null where no year has a figure.</summary>
        public required IntervalChart? Chart { get; init; }
    }

    /// <summary>A year added up.</summary>
    /// <param name="Number">The year.</param>
    /// <param name="Figure">The sum with its bounds, in words.</param>
    /// <param name="Lower">The lower end.</param>
    /// <param name="Upper">The upper end; null where it is not known.</param>
    /// <param name="Counted">How many States have a figure.</param>
    /// <param name="Unknown">How many are said to have none that is known.</param>
    public sealed record Year(int Number, string Figure, decimal Lower, decimal? Upper, int Counted, int Unknown);
}
