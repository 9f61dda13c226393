namespace Attest.App.Publishing;

/// <summary>A figure of a text as it is worked out now.</summary>
/// <param name="Now">The figure alone, to be compared with the one that the text was written with.</param>
/// <param name="Words">The figure in words, with its denominator.</param>
/// <param name="Date">The day as of which it holds, in words.</param>
/// <param name="Address">The page where it is counted.</param>
internal sealed record LiveFigure(string Now, string Words, string Date, string Address);
