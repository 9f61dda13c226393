using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Attest.Statements;

namespace Attest.Store.Review;

/// <summary>A statement that waits, as it is kept: of fixed length, since a base has more statements than anything else.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct WeighedStatement
{
    private static readonly ConcurrentDictionary<ushort, ImmutableArray<Doubt>> Sets = [];

    private readonly Digits _id;
    private readonly ushort _doubts;

    /// <summary>A statement of a page whose number is given later.</summary>
    public WeighedStatement(StatementId id, double certainty, IEnumerable<Doubt> doubts, int place)
    {
        Convert.FromHexString(id.Value).CopyTo((Span<byte>)_id);
        _doubts = doubts.Aggregate((ushort)0, (set, doubt) => (ushort)(set | 1 << (int)doubt));
        (Certainty, Place) = (certainty, place);
    }

    /// <summary>How certain its reading is.</summary>
    public double Certainty { get; }

    /// <summary>Its place among those of its page.</summary>
    public int Place { get; }

    /// <summary>The number of its page.</summary>
    public int Page { get; init; }

    /// <summary>What speaks against it.</summary>
    public ImmutableArray<Doubt> Doubts => Sets.GetOrAdd(_doubts, set => [.. Enum.GetValues<Doubt>().Where(doubt => (set & 1 << (int)doubt) != 0)]);

    /// <summary>Its identity.</summary>
    public StatementId Id => StatementId.Of((ReadOnlySpan<byte>)_id);

    [InlineArray(32)]
    private struct Digits
    {
        private byte _first;
    }
}
