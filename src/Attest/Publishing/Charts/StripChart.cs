namespace Attest.Publishing.Charts;

/// <summary>What one State did each time, in order: a field for each time, those of a year one above the other.</summary>
public sealed record StripChart : Chart
{
    /// <summary>What can be done, for the key.</summary>
    public required IReadOnlyList<StackChart.Part> Parts { get; init; }

    /// <summary>The fields, the oldest first.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>A field.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Part">Which of the parts it is.</param>
    /// <param name="Words">What it is, in words.</param>
    public sealed record Field(int Year, int Part, string Words);
}
