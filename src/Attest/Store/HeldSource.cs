using System.Collections.Immutable;

namespace Attest.Store;

/// <summary>A source in memory: its key in the file, and where it and the reports in it stand.</summary>
/// <param name="Key">The key of its row, in the order of recording.</param>
/// <param name="Readings">Its current readings: 0 for the source as a whole, from 1 the reports of a volume.</param>
internal sealed record HeldSource(long Key, ImmutableSortedDictionary<int, HeldReading> Readings)
{
    /// <summary>The current reading of the source as a whole.</summary>
    public HeldReading Whole => Readings[0];

    public static HeldSource Of(long key) => new(key, ImmutableSortedDictionary<int, HeldReading>.Empty);

    /// <summary>With a current reading, new or in place of the one before.</summary>
    public HeldSource With(int part, HeldReading reading) => this with { Readings = Readings.SetItem(part, reading) };
}
