namespace Attest.Reports.Evaluation;

/// <summary>How many of a number of things are right.</summary>
/// <param name="Right">The right ones.</param>
/// <param name="Total">All of them.</param>
public readonly record struct Share(int Right, int Total)
{
    /// <summary>The right ones by all of them; 1 when there are none.</summary>
    public double Accuracy => Total > 0 ? (double)Right / Total : 1;

    /// <summary>The counts of two pages together.</summary>
    public static Share operator +(Share left, Share right) => new(left.Right + right.Right, left.Total + right.Total);
}
