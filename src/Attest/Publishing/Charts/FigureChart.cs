namespace Attest.Publishing.Charts;

/// <summary>One figure to be passed on: what it is, how strongly it is said, and by which edition.</summary>
public sealed record FigureChart : Chart
{
    /// <summary>Whose figure it is.</summary>
    public required string State { get; init; }

    /// <summary>The figure with its bounds, in words.</summary>
    public required string Figure { get; init; }

    /// <summary>What is counted, and when it was so.</summary>
    public required string What { get; init; }

    /// <summary>How strongly it is said, and by which edition.</summary>
    public required string Said { get; init; }

    /// <summary>What must be said with it; empty where nothing must.</summary>
    public required string Notice { get; init; }
}
