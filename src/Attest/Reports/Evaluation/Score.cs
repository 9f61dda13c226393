namespace Attest.Reports.Evaluation;

/// <summary>How many things the gold has, how many were found, and how many of these are the same.</summary>
/// <param name="Gold">Things in the gold.</param>
/// <param name="Found">Things the reading found.</param>
/// <param name="Matched">Things in both, one to one.</param>
public readonly record struct Score(int Gold, int Found, int Matched)
{
    /// <summary>The share of the found that is right; 1 when there was nothing to find and nothing was found.</summary>
    public double Precision => Found > 0 ? (double)Matched / Found : Gold == 0 ? 1 : 0;

    /// <summary>The share of the gold that was found; 1 when there was nothing to find.</summary>
    public double Recall => Gold > 0 ? (double)Matched / Gold : 1;

    /// <summary>The harmonic mean of precision and recall; 0 when both are.</summary>
    public double F1 => Gold + Found > 0 ? 2.0 * Matched / (Gold + Found) : 1;

    /// <summary>What was found and is not in the gold.</summary>
    public int Spurious => Found - Matched;

    /// <summary>The counts of two pages together, so that every thing weighs the same whatever page it is on.</summary>
    public static Score operator +(Score left, Score right) => new(left.Gold + right.Gold, left.Found + right.Found, left.Matched + right.Matched);
}
