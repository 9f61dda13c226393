namespace Attest.Sources;

/// <summary>A half-open range [Start, End) of a <see cref="SourceText"/>, in Unicode code points (I2).</summary>
public readonly record struct TextSpan
{
    /// <summary>Makes the range; throws when it begins below zero or ends before it begins.</summary>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code point of the range.</summary>
    public int Start { get; }

    /// <summary>The code point after the last one of the range.</summary>
    public int End { get; }

    /// <summary>How many code points the range holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other range lies wholly within this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <inheritdoc/>
    public override string ToString() => $"{Start}-{End}";
}
