using Attest.Publishing.Charts;

namespace Attest.Publishing.Pages;

/// <summary>A State's figures of a kind, each year as each edition told it: a revision triangle for everything counted.</summary>
public sealed record StateSeriesPage : Page
{
    /// <summary>Whether only what an editor has checked is used.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The State.</summary>
    public required PageLink State { get; init; }

    /// <summary>The series of the kind over all States.</summary>
    public required PageLink Series { get; init; }

    /// <summary>A triangle for everything counted; empty where no edition has a figure.</summary>
    public required IReadOnlyList<Triangle> Triangles { get; init; }

    /// <summary>What is counted.</summary>
    /// <param name="What">What is counted, with the currency of money.</param>
    /// <param name="Editions">The editions that tell a figure, the oldest first.</param>
    /// <param name="Years">The years, the newest first.</param>
    public sealed record Triangle(string What, IReadOnlyList<int> Editions, IReadOnlyList<Year> Years)
    {
        /// <summary>The latest telling of each year as a picture; null where no edition has a figure.</summary>
        public required IntervalChart? Chart { get; init; }
    }

    /// <summary>A year as the editions told it.</summary>
    /// <param name="Number">The year.</param>
    /// <param name="Told">For each edition its figure; null where it tells none.</param>
    /// <param name="IsBreak">Whether it cannot be compared with the year before as it stands.</param>
    public sealed record Year(int Number, IReadOnlyList<Figure?> Told, bool IsBreak);

    /// <summary>A figure as an edition told it.</summary>
    /// <param name="Words">The figure with its bounds; or why there is none.</param>
    /// <param name="Address">The statement.</param>
    /// <param name="Remark">What is counted in, and whether the edition gives others; empty where there is nothing to say.</param>
    public sealed record Figure(string Words, string Address, string Remark);
}
